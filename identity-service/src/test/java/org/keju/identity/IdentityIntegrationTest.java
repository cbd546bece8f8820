package org.keju.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.keju.kit.testing.KejuIntegrationTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The service with the demonstration's staff and passwords that hash quickly. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KejuIntegrationTest
@Import({Visitor.class, Postbox.class, Staff.class})
@TestPropertySource(
        properties = {
            "keju.identity.hashing.memory-kib=8192",
            "keju.identity.hashing.iterations=1",
            "keju.identity.proof.range=50",
            "keju.identity.per-source.registrations=10000",
            "keju.identity.per-source.recoveries=10000",
            "keju.identity.staff.demo=true",
            "keju.staff.second-factor=optional",
            "keju.identity.staff.passwords-file=target/staff-passwords/${random.uuid}"
        })
public @interface IdentityIntegrationTest {}
