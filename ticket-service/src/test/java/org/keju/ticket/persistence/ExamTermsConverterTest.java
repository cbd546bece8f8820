package org.keju.ticket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.ExamTerms;
import org.keju.ticket.domain.NamedCity;
import org.keju.ticket.domain.TestCity;
import org.keju.ticket.domain.TicketWindow;
import tools.jackson.databind.json.JsonMapper;

class ExamTermsConverterTest {

    private static final TestCity SHANGHAI = new TestCity("310000");

    private final ExamTermsConverter converter = new ExamTermsConverter(JsonMapper.shared());

    @Test
    void keepsTheNamesOfCities() {
        Bilingual name = new Bilingual("上海", "Shanghai");
        ExamTerms kept = kept(new ExamTerms(
                "demo-2026",
                1,
                new Bilingual("示例考试", "Sample"),
                ZoneId.of("Asia/Shanghai"),
                new TicketWindow(null, null),
                List.of(),
                List.of(),
                List.of(new NamedCity("310000", name))));

        assertThat(kept.nameOf(SHANGHAI)).contains(name);
        assertThat(kept.nameOf(new TestCity("110000"))).isEmpty();
    }

    @Test
    void readsTermsThatNamedNoCitiesYet() {
        ExamTerms terms = converter.convertToEntityAttribute("""
                {"code": "demo-2026", "definitionVersion": 1, "title": {"zh": "示例考试", "en": "Sample"},
                 "zone": "Asia/Shanghai", "window": {"opensAt": null, "closesAt": null}, "subjects": [], "rules": []}""");

        assertThat(terms.nameOf(SHANGHAI)).isEmpty();
    }

    private ExamTerms kept(ExamTerms terms) {
        return converter.convertToEntityAttribute(converter.convertToDatabaseColumn(terms));
    }
}
