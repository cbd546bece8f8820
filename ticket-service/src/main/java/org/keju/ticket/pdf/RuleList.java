package org.keju.ticket.pdf;

import java.util.List;
import org.keju.ticket.domain.Bilingual;

/** The numbered rules for candidates, each in Chinese and, smaller, in English. */
final class RuleList {

    private static final float NUMBER_WIDTH = 16;
    private static final float TEXT_WIDTH = TicketPage.WIDTH - NUMBER_WIDTH;
    private static final float SIZE = 8.8f;
    private static final float SMALL = 6.6f;

    private final List<Bilingual> rules;

    RuleList(List<Bilingual> rules) {
        this.rules = rules;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Draws as many rules as fit between the two heights; returns the number of the first that did not. */
    int draw(Canvas canvas, int first, float top, float bottom) {
        canvas.bold(TicketPage.LEFT, top, 10, Ink.BLACK, "考生须知");
        canvas.text(TicketPage.LEFT + 46, top, 6.5f, Ink.GREY, "Rules for candidates");
        float y = top + 16;
        int next = first;
        while (next < rules.size()) {
            float below = y + height(canvas, rules.get(next));
            if (below > bottom && next > first) {
                return next;
            }
            draw(canvas, next, y);
            y = below;
            next++;
        }
        return next;
    }

    private static float height(Canvas canvas, Bilingual rule) {
        return canvas.lines(rule.zh(), SIZE, TEXT_WIDTH).size() * 12.2f
                + canvas.lines(rule.en(), SMALL, TEXT_WIDTH).size() * 8.2f
                + 2.4f;
    }

    private void draw(Canvas canvas, int index, float top) {
        Bilingual rule = rules.get(index);
        float x = TicketPage.LEFT + NUMBER_WIDTH;
        float y = top;
        canvas.text(TicketPage.LEFT, y, SIZE, Ink.VERMILION, (index + 1) + ".");
        for (String line : canvas.lines(rule.zh(), SIZE, TEXT_WIDTH)) {
            canvas.text(x, y, SIZE, Ink.BLACK, line);
            y += 12.2f;
        }
        y -= 2.4f;
        for (String line : canvas.lines(rule.en(), SMALL, TEXT_WIDTH)) {
            canvas.text(x, y, SMALL, Ink.GREY, line);
            y += 8.2f;
        }
    }
}
