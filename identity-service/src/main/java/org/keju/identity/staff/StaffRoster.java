package org.keju.identity.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.staff.AppointStaff.Appointment;
import org.keju.identity.domain.StaffPosition;
import org.keju.identity.domain.StaffRole;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;

/** The people named in a staff file. */
final class StaffRoster {

    private StaffRoster() {}

    /** One entry of the file. */
    record Entry(
            String username,
            String name,
            Set<StaffRole> roles,
            @Nullable Set<String> agencies) {

        Appointment appointment() {
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("The member of staff " + username + " has no role");
            }
            Set<String> scope = agencies == null ? Set.of() : agencies;
            return new Appointment(username.toLowerCase(Locale.ROOT), new StaffPosition(name, roles, scope));
        }
    }

    /**
     * Reads the file.
     *
     * @throws RuntimeException when it is not there or names a role that does not exist
     */
    static List<Appointment> read(Resource file) {
        try {
            var sources = new YamlPropertySourceLoader()
                    .load("staff", file).stream()
                            .map(ConfigurationPropertySource::from)
                            .toList();
            return new Binder(sources)
                    .bind("staff", Bindable.listOf(Entry.class)).orElseGet(List::of).stream()
                            .map(Entry::appointment)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The staff file " + file + " cannot be read", e);
        }
    }
}
