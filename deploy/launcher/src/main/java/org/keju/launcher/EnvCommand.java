package org.keju.launcher;

import java.io.PrintStream;

/** Prints what a program of the platform must be told, for who starts it himself: in an IDE, under a debugger. */
record EnvCommand(Workplace workplace, PrintStream out) {

    int run() {
        Options options = workplace.options();
        String program = Selection.part(options.part().orElseThrow(), Platform.PROGRAMS);
        workplace.home().create();
        out.println(options.format().write(workplace.started().environmentOf(program)));
        return 0;
    }
}
