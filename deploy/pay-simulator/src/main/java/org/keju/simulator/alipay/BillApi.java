package org.keju.simulator.alipay;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keju.simulator.fault.BillFaults;
import org.keju.simulator.fault.Faults;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code alipay.data.dataservice.bill.downloadurl.query}: the address of a day's bill, from the day after it on. */
@Component
class BillApi {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Faults faults;
    private final Clock clock;

    BillApi(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    Map<String, String> address(MerchantRequest request) {
        if (!request.required("bill_type").equals("trade")) {
            throw AlipayRefusal.ofBusiness("isv.invalid-arguments", "账单类型无效");
        }
        LocalDate day = day(request.required("bill_date"));
        if (!isMade(day)) {
            throw AlipayRefusal.ofBusiness("isp.bill_not_exist", "账单不存在");
        }
        Map<String, String> body = new LinkedHashMap<>();
        body.put("code", "10000");
        body.put("msg", "Success");
        body.put(
                "bill_download_url",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/alipay/bills/" + day)
                        .toUriString());
        return body;
    }

    private boolean isMade(LocalDate day) {
        BillFaults wrong = faults.plan().billFaults();
        LocalDate today = LocalDate.ofInstant(clock.instant(), BEIJING);
        return !wrong.late() && day.isBefore(wrong.early() ? today.plusDays(1) : today);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw AlipayRefusal.invalidParameter("bill_date");
        }
    }

    /** Where bills are downloaded; the address alone opens the door, as at Alipay. */
    @RestController
    @RequestMapping("/alipay/bills")
    static class Download {

        private final DailyBill bill;
        private final Faults faults;

        Download(DailyBill bill, Faults faults) {
            this.bill = bill;
            this.faults = faults;
        }

        @GetMapping("/{day}")
        ResponseEntity<byte[]> download(@PathVariable LocalDate day) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .body(bill.zip(day, faults.plan().billFaults()));
        }
    }
}
