package org.keju.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What the {@code keju} script runs. The system property {@code keju.root} names the checkout. */
public final class Launcher {

    private static final int FAILURE = 1;
    private static final int MISUSE = 2;

    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    private static int run(List<String> arguments, PrintStream out) throws IOException {
        try {
            if (!arguments.isEmpty() && arguments.getFirst().equals("dead-letters")) {
                return DeadLettersCommand.run(arguments.subList(1, arguments.size()), root(), out);
            }
            Options options = Options.parse(arguments);
            if (options.verb() == Verb.HELP) {
                out.print(Help.TEXT);
                return 0;
            }
            return run(Workplace.of(options, root()), out);
        } catch (UsageError e) {
            System.err.println(e.getMessage() + ". ./keju --help shows what there is.");
            return MISUSE;
        } catch (LaunchFailure e) {
            System.err.println(System.lineSeparator() + e.getMessage());
            return FAILURE;
        } catch (IOException | UncheckedIOException e) {
            // a disk that is full or not ours to write to says so in one line; the class tells what the text may not
            System.err.println(System.lineSeparator() + "A file cannot be read or written: " + e);
            return FAILURE;
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("keju.root", ""));
    }

    private static int run(Workplace workplace, PrintStream out) throws IOException {
        return switch (workplace.options().verb()) {
            case UP -> new UpCommand(workplace, out).run();
            case DOWN -> new DownCommand(workplace, out).run();
            case STATUS -> new StatusCommand(workplace, out).run();
            case LOGS -> new LogsCommand(workplace, out).run();
            case ENV -> new EnvCommand(workplace, out).run();
            case WARM -> new WarmCommand(workplace, out).run();
            case TEST -> new TestCommand(workplace, out).run();
            case BENCH -> new BenchCommand(workplace).run();
            case CHECK -> new CheckCommand(workplace).run();
            case HELP -> throw new IllegalArgumentException("Help needs no workplace");
        };
    }
}
