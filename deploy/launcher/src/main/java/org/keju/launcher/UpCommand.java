package org.keju.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keju.launcher.Options.Flag;

/** Starts the platform, and in the foreground stops it again when asked to. */
final class UpCommand {

    private static final int STOPPED_BY_SIGNAL = 130;

    private final Workplace workplace;
    private final PrintStream out;
    private final Progress progress;
    private final Options options;
    private final Home home;
    private final Platform platform;
    private final Fleet fleet;

    /** One for all of this start: sources that change while they are built are looked at before. */
    private final Build build;

    private volatile boolean signalled;

    UpCommand(Workplace workplace, PrintStream out) {
        this.workplace = workplace;
        this.out = out;
        this.progress = Progress.on(out);
        this.options = workplace.options();
        this.home = workplace.home();
        this.platform = workplace.wanted();
        this.build = new Build(workplace.checkout(), progress);
        this.fleet = new Fleet(home, platform, workplace.state(), progress);
    }

    int run() throws IOException {
        if (options.has(Flag.FRESH)) {
            platform.external().refuseToBeEmptied();
        }
        home.create();
        home.requireRoom();
        Thread stopper = new Thread(this::stopOnSignal, "stop");
        try (HomeLock _ = HomeLock.take(home)) {
            List<Module> stale = staleModules();
            if (stale.isEmpty() && alreadyRuns()) {
                progress.say("Keju already runs.");
                Runtime.getRuntime().addShutdownHook(stopper);
            } else {
                stopLeftOvers();
                PortCheck.requireFree(platform.neededPorts());
                build(stale);
                Runtime.getRuntime().addShutdownHook(stopper);
                start();
            }
            new Summary(platform, home).print(out, options.has(Flag.DETACH));
            if (options.has(Flag.DETACH)) {
                Runtime.getRuntime().removeShutdownHook(stopper);
            } else {
                new Rehearsals(home, platform, progress).runInBackground();
                new Watch(platform, fleet, progress).untilAllHaveEnded();
            }
            return 0;
        } catch (LaunchFailure e) {
            if (signalled) {
                return STOPPED_BY_SIGNAL;
            }
            throw e;
        }
    }

    /** Parts that end because we stop them are no failures. */
    private void stopOnSignal() {
        signalled = true;
        fleet.stopAll();
    }

    private List<Module> staleModules() {
        return options.has(Flag.NO_BUILD)
                ? List.of()
                : build.stale(workplace.programs().modules());
    }

    /** Everything asked for is there and well; a launcher that was killed, or one that let go, left it so. */
    private boolean alreadyRuns() {
        Optional<State> known = workplace.state().read();
        return !options.has(Flag.FRESH)
                && known.isPresent()
                && known.get().suits(workplace.wantedState())
                && OwnProcesses.of(platform.all()).size() == platform.all().size()
                && platform.all().stream().allMatch(Part::isReady);
    }

    private void stopLeftOvers() {
        Platform whole = platform.whole();
        if (!OwnProcesses.of(whole.all()).isEmpty()) {
            progress.say("Stopping what still runs from an earlier start.");
            new Fleet(home, whole, workplace.state(), progress).stopAll();
        }
        if (options.has(Flag.FRESH)) {
            home.wipe();
        }
    }

    private void build(List<Module> stale) {
        if (!stale.isEmpty()) {
            progress.say("Building "
                    + stale.stream().map(Module::path).collect(Collectors.joining(", "))
                    + " (the first time takes minutes; see " + home.log("build") + ")");
            build.run(stale, home.newLog("build"));
        }
        workplace.programs().unpack();
    }

    private void start() {
        progress.say("Starting");
        workplace.state().write(new State(workplace.wantedState(), List.of()));
        try {
            fleet.startAll();
        } catch (LaunchFailure e) {
            fleet.stopAll();
            throw e;
        }
    }
}
