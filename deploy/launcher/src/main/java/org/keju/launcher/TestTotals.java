package org.keju.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The tests of all modules, counted from their reports. */
record TestTotals(int run, int failures, int errors, int skipped) {

    static final TestTotals NONE = new TestTotals(0, 0, 0, 0);

    private static final List<String> REPORT_FOLDERS = List.of("surefire-reports", "failsafe-reports");

    /** Counts the reports written since then; older ones are of earlier runs. */
    static TestTotals since(Instant start, Checkout checkout) throws IOException {
        TestTotals totals = NONE;
        for (Module module : checkout.modules()) {
            for (String folder : REPORT_FOLDERS) {
                totals = totals.plus(reportsIn(module.target().resolve(folder), start));
            }
        }
        return totals;
    }

    private static TestTotals reportsIn(Path folder, Instant start) throws IOException {
        TestTotals totals = NONE;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(TestTotals::isReport).toList()) {
                    if (!Files.getLastModifiedTime(file).toInstant().isBefore(start)) {
                        totals = totals.plus(report(file));
                    }
                }
            }
        }
        return totals;
    }

    private static boolean isReport(Path file) {
        return file.getFileName().toString().matches("TEST-.*\\.xml");
    }

    private static TestTotals report(Path file) throws IOException {
        try {
            Element suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            return new TestTotals(
                    count(suite, "tests"), count(suite, "failures"), count(suite, "errors"), count(suite, "skipped"));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + " is no test report", e);
        }
    }

    private static int count(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    TestTotals plus(TestTotals other) {
        return new TestTotals(
                run + other.run, failures + other.failures, errors + other.errors, skipped + other.skipped);
    }

    @Override
    public String toString() {
        return "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d".formatted(run, failures, errors, skipped);
    }
}
