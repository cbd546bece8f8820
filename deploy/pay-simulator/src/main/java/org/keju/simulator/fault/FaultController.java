package org.keju.simulator.fault;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sets what goes wrong. Nothing under {@code /control} exists at a real channel. */
@RestController
@RequestMapping("/control/faults")
class FaultController {

    private final Faults faults;

    FaultController(Faults faults) {
        this.faults = faults;
    }

    @GetMapping
    FaultPlan plan() {
        return faults.plan();
    }

    @PutMapping
    FaultPlan follow(@RequestBody FaultPlan plan) {
        faults.follow(plan);
        return plan;
    }

    @DeleteMapping
    FaultPlan mend() {
        return follow(FaultPlan.NONE);
    }
}
