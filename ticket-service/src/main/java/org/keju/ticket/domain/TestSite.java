package org.keju.ticket.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A school or another building in which an exam is written. Its code is unique within exam and city. */
@Entity
public class TestSite {

    @Id
    private UUID id;

    private UUID examId;
    private String cityCode;
    private String code;
    private String name;
    private String address;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TestSite() {}

    private TestSite(UUID id, UUID examId, String cityCode, String code, String name, String address) {
        this.id = id;
        this.examId = examId;
        this.cityCode = cityCode;
        this.code = code;
        this.name = name;
        this.address = address;
    }

    public static TestSite opened(UUID id, UUID examId, String cityCode, String code, String name, String address) {
        return new TestSite(id, examId, cityCode, code, name, address);
    }

    /** Corrects what is printed about the site; the code stays, for ticket numbers contain it. */
    public void describe(String newName, String newAddress) {
        name = newName;
        address = newAddress;
    }

    public UUID id() {
        return id;
    }

    public UUID examId() {
        return examId;
    }

    public String cityCode() {
        return cityCode;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }
}
