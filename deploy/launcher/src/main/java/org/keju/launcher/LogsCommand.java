package org.keju.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.keju.launcher.Options.Flag;

/** Prints a part's log, and with -f goes on with what is added to it. */
record LogsCommand(Workplace workplace, PrintStream out) {

    private static final Duration GLANCE = Duration.ofMillis(250);

    int run() throws IOException {
        Path log = workplace.home().log(part());
        if (Files.notExists(log)) {
            throw new LaunchFailure("There is no " + log + " yet");
        }
        long shown = printFrom(0, log);
        while (workplace.options().has(Flag.FOLLOW) && pause()) {
            // a shorter file is a new one: the part was started again
            shown = Files.exists(log) ? printFrom(Files.size(log) < shown ? 0 : shown, log) : 0;
        }
        return 0;
    }

    private String part() {
        String wanted = workplace.options().part().orElseThrow();
        return Selection.part(
                wanted,
                Stream.concat(Platform.NAMES.stream(), Stream.of("build")).toList());
    }

    private long printFrom(long position, Path log) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(position);
            long added = Channels.newInputStream(channel).transferTo(out);
            out.flush();
            return position + added;
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(GLANCE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
