package org.keju.application.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.keju.application.definition.ShippedDefinitions;

class TestCityTest {

    @Test
    void isNamedByTheFormThatItIsChosenIn() {
        ExamDefinition exam = ShippedDefinitions.demo();

        assertThat(exam.testCity().named(exam.form()))
                .extracting(Field.Choice::value, Field.Choice::label)
                .startsWith(tuple("310000", new Text("上海", "Shanghai")))
                .hasSize(3);
    }

    @Test
    void hasNoNameWhereNobodyChooses() {
        FormSchema form = ShippedDefinitions.demo().form();

        assertThat(new TestCity.Fixed("310000").named(form)).isEmpty();
        assertThat(new TestCity.AnySite().named(form)).isEmpty();
    }
}
