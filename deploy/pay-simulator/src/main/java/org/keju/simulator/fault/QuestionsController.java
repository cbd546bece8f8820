package org.keju.simulator.fault;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how much is asked side by side. */
@RestController
@RequestMapping("/control/questions")
class QuestionsController {

    private final Questions questions;

    QuestionsController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    Questions.Count count() {
        return questions.count();
    }

    @DeleteMapping
    void forget() {
        questions.forget();
    }
}
