package org.keju.ticket.domain;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Tickets and photos to test with. */
public final class TicketFixture {

    private static final List<Bilingual> RULES = List.of(
            new Bilingual(
                    "考生须持本准考证和有效居民身份证原件参加考试，缺一不可。",
                    "Bring this ticket and your valid original identity card; neither alone is enough."),
            new Bilingual(
                    "开考前三十分钟开始入场，开考三十分钟后不得入场，开考后两小时内不得提前离场。请提前熟悉考点位置和交通路线，避免因堵车等原因迟到。",
                    "Doors open thirty minutes before the start. Nobody is admitted later than thirty minutes after it."),
            new Bilingual(
                    "手机、智能手表等电子设备一律关机并放在指定位置，带至座位即按违纪处理。",
                    "Switch off phones and smart watches and leave them where you are told."),
            new Bilingual("请在答题卡规定的区域内作答，答在试卷上无效。", "Write your answers on the answer sheet only."));

    private TicketFixture() {}

    /** A complete ticket; only the name matters to the test. */
    public static AdmissionTicket ticketOf(String name) {
        return ticketOf(name, RULES);
    }

    /** The same with other rules. */
    public static AdmissionTicket ticketOf(String name, List<Bilingual> rules) {
        return new AdmissionTicket(
                "demo-2026",
                new Bilingual(
                        "中央机关及其直属机构2026年度考试录用公务员公共科目笔试",
                        "Central Agencies Civil Service Examination 2026, Written Papers"),
                ZoneId.of("Asia/Shanghai"),
                name,
                "310***********1234",
                "A2026-0000-0017-4",
                "国家税务总局上海市税务局",
                "浦东新区税务局第三税务所一级行政执法员（二）",
                TicketNumber.of(1, "310000", "001", "005", 17),
                new SeatPlace("001", "上海市实验中学东校", "上海市浦东新区云台路一百三十号（近成山路）", "005", "博学楼三层305教室", 17),
                List.of(
                        new Subject(
                                "XC",
                                new Bilingual("行政职业能力测验", "Administrative Aptitude Test"),
                                LocalDate.of(2026, 11, 29),
                                LocalTime.of(9, 0),
                                LocalTime.of(11, 0)),
                        new Subject(
                                "SL",
                                new Bilingual("申论", "Essay"),
                                LocalDate.of(2026, 11, 29),
                                LocalTime.of(14, 0),
                                LocalTime.of(17, 0))),
                rules);
    }

    /** Somebody who takes part. */
    public static Admission admission() {
        return Admission.of(
                new Admission.Completed(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "A2026-0000-0017-4",
                        "130/001",
                        "一级行政执法员",
                        "国家税务总局上海市税务局",
                        new TestCity("310000"),
                        null,
                        false,
                        UUID.randomUUID(),
                        new CandidateName("李明"),
                        "310***********1234"),
                Instant.parse("2026-11-01T00:00:00Z"));
    }

    /** A picture in the proportions of an ID photo. */
    public static byte[] photo() {
        BufferedImage picture = new BufferedImage(295, 413, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(67, 142, 219), 0, 413, new Color(90, 160, 230)));
        graphics.fillRect(0, 0, 295, 413);
        graphics.setColor(new Color(40, 44, 60));
        graphics.fillOval(10, 290, 275, 260);
        graphics.setColor(new Color(225, 190, 165));
        graphics.fillOval(82, 90, 131, 175);
        graphics.dispose();
        try {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
