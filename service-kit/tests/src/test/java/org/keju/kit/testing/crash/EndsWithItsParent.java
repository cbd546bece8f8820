package org.keju.kit.testing.crash;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Runs a program until whoever started this JVM is gone: then its end of our standard input closes. */
final class EndsWithItsParent {

    private EndsWithItsParent() {}

    public static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().name("parent").start(EndsWithItsParent::watch);
        Method program = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        program.setAccessible(true);
        program.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void watch() {
        try {
            while (System.in.read() >= 0) {
                // nobody writes anything
            }
        } catch (IOException e) {
            // the same: it is gone
        }
        Runtime.getRuntime().halt(1);
    }
}
