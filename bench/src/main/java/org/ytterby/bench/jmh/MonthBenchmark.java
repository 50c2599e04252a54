package org.ytterby.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.ytterby.market.MarketSolution;

/** One month of a scenario. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class MonthBenchmark {

    /** From the month before, as in the simulation. */
    @Benchmark
    public MarketSolution warm(Months months) {
        return months.solve(false);
    }

    /** Without a start. */
    @Benchmark
    public MarketSolution cold(Months months) {
        return months.solve(true);
    }
}
