package org.keju.launcher;

import java.io.IOException;
import java.util.Map;

/** Runs a benchmark, with nothing of ours running beside it. */
record BenchCommand(Workplace workplace) {

    /** Some benchmarks measure a service as it is deployed, so the programs are built as well. */
    int run() throws IOException {
        Tool benchmarks = new Tool(workplace, "deploy/benchmarks", "org.keju.bench.Benchmarks");
        benchmarks.build(workplace.programs().modules());
        workplace.programs().unpack();
        return benchmarks.run(workplace.options().forwarded(), Map.of());
    }
}
