package org.keju.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.application.FindSites;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.ExamTerms;
import org.keju.ticket.domain.SiteSummary;
import org.keju.ticket.domain.TestCity;

/**
 * A test site without its rooms.
 *
 * @param cityName missing where only the code of the city is known
 * @param rooms how many it has
 * @param seats how many these have together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteResponse(
        UUID siteId,
        String cityCode,
        @Nullable Bilingual cityName,
        String code,
        String name,
        String address,
        int rooms,
        int seats) {

    static List<SiteResponse> all(FindSites.Sites sites) {
        return sites.summaries().stream().map(site -> of(site, sites.terms())).toList();
    }

    private static SiteResponse of(SiteSummary site, ExamTerms terms) {
        return new SiteResponse(
                site.siteId(),
                site.cityCode(),
                terms.nameOf(new TestCity(site.cityCode())).orElse(null),
                site.code(),
                site.name(),
                site.address(),
                site.rooms(),
                site.seats());
    }
}
