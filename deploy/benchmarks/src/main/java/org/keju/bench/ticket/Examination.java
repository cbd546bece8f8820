package org.keju.bench.ticket;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.keju.events.LocalizedText;
import org.keju.events.PublishedEvent;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.exam.ExamPublished;
import tools.jackson.databind.json.JsonMapper;

/** An examination with two papers whose tickets can be printed now, as application-service tells of it. */
final class Examination implements AutoCloseable {

    private final UUID examId = UUID.randomUUID();
    private final KafkaProducer<String, byte[]> producer;

    Examination(String brokerAddress) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokerAddress), new StringSerializer(), new ByteArraySerializer());
    }

    UUID id() {
        return examId;
    }

    void publish() throws InterruptedException, ExecutionException {
        Instant now = Instant.now();
        tell(new ExamPublished(
                examId,
                "bench-" + examId,
                1,
                new LocalizedText("中央机关及其直属机构考试录用公务员笔试", "Civil Service Examination, Written Papers"),
                "Asia/Shanghai",
                new ExamPublished.PhotoRule(0, 1, 295, 295, 413, 413, List.of(), 295, 413, false, null),
                List.of(),
                List.of(),
                new ExamPublished.TicketRule(
                        now.minusSeconds(60),
                        now.plusSeconds(86_400),
                        List.of(subject("XC", "行政职业能力测验", "Aptitude"), subject("SL", "申论", "Essay")),
                        List.of(
                                new LocalizedText(
                                        "考生须持本准考证和有效居民身份证原件参加考试，缺一不可。",
                                        "Bring this ticket and your valid original identity card."),
                                new LocalizedText(
                                        "开考前三十分钟开始入场，开考三十分钟后不得入场。", "Doors open thirty minutes before the start."))),
                null,
                null,
                List.of(),
                now));
    }

    /** Somebody's application is complete; all write in the first city. */
    void completed(UUID applicationId, UUID accountId, String name, int number)
            throws InterruptedException, ExecutionException {
        tell(new ApplicationCompleted(
                applicationId,
                examId,
                accountId,
                "B2026-%04d-%04d".formatted(number / 10_000, number % 10_000),
                "130/" + number % 97,
                "一级行政执法员（二）",
                "国家税务总局上海市税务局",
                SeatingScene.city(0),
                UUID.randomUUID(),
                null,
                null,
                name,
                "310***********1234"));
    }

    private static ExamPublished.Subject subject(String code, String chinese, String english) {
        return new ExamPublished.Subject(
                code, new LocalizedText(chinese, english), LocalDate.now(), LocalTime.of(9, 0), LocalTime.of(11, 0));
    }

    private void tell(PublishedEvent event) throws InterruptedException, ExecutionException {
        ProducerRecord<String, byte[]> told = new ProducerRecord<>(
                event.topic(), event.key().toString(), JsonMapper.shared().writeValueAsBytes(event));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "urn:keju:bench",
                        "ce_type",
                        event.type(),
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(told).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
