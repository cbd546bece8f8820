package org.keju.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a page as it stands can be used by people who see, hear or move less well (WCAG 2.2 AA, as far as axe can tell).
 * The sites' own tests ask axe too, but colours, sizes and landmarks need a whole page in a real browser.
 */
final class Accessibility {

    /** Where the build of the sites has installed it. */
    private static final Path AXE = Path.of("..", "web", "node_modules", "axe-core", "axe.min.js");

    private static final String GRAVE_VIOLATIONS = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const { violations } = await axe.run(document, { runOnly: tags });
              return violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
                .join('\\n');
            }""";

    private final String axe;

    Accessibility() {
        try {
            axe = Files.readString(AXE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(Page page, String name) {
        page.evaluate(axe);
        assertThat(page.evaluate(GRAVE_VIOLATIONS)).as("axe on " + name).isEqualTo("");
    }
}
