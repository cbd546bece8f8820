package org.keju.photo.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.keju.kit.time.StoredTime;
import org.keju.photo.application.LoosePictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A table of keys is all that there is to it: no entity, no states. */
@Repository
class LoosePictureTable implements LoosePictures {

    private final JdbcClient jdbc;

    LoosePictureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(String key, Instant now) {
        jdbc.sql("""
                        insert into loose_picture (picture_key, since) values (:key, :since)
                        on duplicate key update since = :since
                        """).param("key", key).param("since", StoredTime.of(now)).update();
    }

    @Override
    public void take(Collection<String> keys) {
        if (!keys.isEmpty()) {
            jdbc.sql("delete from loose_picture where picture_key in (:keys)")
                    .param("keys", keys)
                    .update();
        }
    }

    @Override
    public List<LoosePicture> lockLooseSince(Instant before, int most) {
        List<String> keys = jdbc.sql("""
                        select picture_key from loose_picture force index (loose_picture_since)
                        where since <= :before order by since limit :most for update skip locked
                        """)
                .param("before", StoredTime.of(before))
                .param("most", most)
                .query(String.class)
                .list();
        return keys.stream().map(key -> new LoosePicture(key, isReferred(key))).toList();
    }

    private boolean isReferred(String key) {
        return jdbc.sql("select exists (select 1 from photo where master_key = :key or rendition_key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }
}
