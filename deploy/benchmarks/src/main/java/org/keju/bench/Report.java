package org.keju.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a benchmark has to say, written while it runs so that nobody waits before an empty screen. */
public final class Report {

    private static final MathContext MEANT = new MathContext(3);

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** What is being done now. */
    public void progress(String doing) {
        out.println("  ... " + doing);
    }

    /** A figure, with its unit. */
    public void line(String what, double figure, String unit) {
        out.printf("  %-58s %14s %s%n", what, shown(figure), unit);
    }

    /** One figure of this run divided by another. */
    public void ratio(String what, double ratio) {
        out.printf("  %-58s %14s x%n", what, shown(ratio));
    }

    /** Whether a goal was reached. A goal missed is news, not a failure: the machine may be busy. */
    public void goal(String what, boolean reached) {
        out.printf("  %-58s %14s%n", what, reached ? "reached" : "MISSED");
    }

    /** Something a reader has to know in order to read the figures. */
    public void note(String text) {
        out.println("  " + text);
    }

    /** Three digits mean something on a machine that does other things too. */
    static String shown(double figure) {
        double rounded = new BigDecimal(figure).round(MEANT).doubleValue();
        String pattern = Math.abs(rounded) >= 100 ? "#,##0" : "0.##";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }
}
