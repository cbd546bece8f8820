package org.keju.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people look for: words of agencies and titles that are there, with and without filters, and pages further on. */
final class Searches {

    private static final Pattern NAME = Pattern.compile("\"(?:agencyName|title|bureau)\":\"([^\"\\\\]{4,})\"");
    private static final List<String> FILTERS = List.of(
            "", "", "&education=BACHELOR", "&politicalStatus=NONE&grassrootsYears=0", "&major=" + Site.encoded("法学"));
    private static final int PAGES_READ = 20;
    private static final int PAGE_SIZE = 20;

    private final List<String> queries;

    private Searches(List<String> queries) {
        this.queries = queries;
    }

    /** As many different searches as asked for, of this exam's own words. */
    static Searches of(Site site, String exam, int number) throws IOException {
        List<String> names = names(site, exam);
        Random random = new Random(7);
        List<String> queries = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            queries.add(query(names.get(random.nextInt(names.size())), random));
        }
        return new Searches(queries);
    }

    private static List<String> names(Site site, String exam) throws IOException {
        List<String> names = new ArrayList<>();
        for (int page = 0; page < PAGES_READ; page++) {
            Matcher name = NAME.matcher(site.search(exam, "size=" + PAGE_SIZE + "&page=" + page * PAGES_READ));
            while (name.find()) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    private static String query(String name, Random random) {
        int length = 2 + random.nextInt(3);
        int from = random.nextInt(name.length() - Math.min(length, name.length()) + 1);
        String word = name.substring(from, Math.min(name.length(), from + length));
        return "size=" + PAGE_SIZE + "&page=" + random.nextInt(2) + "&q=" + Site.encoded(word)
                + FILTERS.get(random.nextInt(FILTERS.size()));
    }

    String any(RandomGenerator random) {
        return queries.get(random.nextInt(queries.size()));
    }
}
