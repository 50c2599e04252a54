package org.ytterby.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ytterby.bench.months.ScenarioMonths;
import org.ytterby.bench.report.Machine;
import org.ytterby.bench.report.Report;

/** The entry point of {@code bench/run}. */
public final class Bench {
    private static final String HELP = """
            bench/run market   [--scenario A,B] [--months N] [--rounds N] [--sequence N] [--sample N] [--limit SECONDS]
                               [--solvers ytterby,piecewise,ojalgo,highs-qp] [--seed N]
            bench/run stress   [--scenario A,B] [--months N] [--seed N]
            bench/run futures  [--scenario NAME] [--futures N] [--months N] [--threads 1,2] [--seed N]
            bench/run growth   [--regions 5,12,25,50] [--goods 1,2,4] [--months N] [--seed N]
            bench/run jmh      [words of JMH]

            Every command but jmh takes --json FILE and --quick. docs/benchmarks.md tells what the columns mean.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final ScenarioMonths scenarios;

    private Bench(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        scenarios = new ScenarioMonths(Path.of(System.getProperty("ytterby.root", "."), "scenarios"));
    }

    /** Runs one command; ends with 2 where the words are not understood. */
    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Bench(out, err).run(List.of(words)));
    }

    private int run(List<String> words) throws Exception {
        String command = words.isEmpty() ? "--help" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        if (command.equals("jmh")) {
            org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
            return 0;
        }
        if (command.equals("--help")) {
            out.print(HELP);
            return 0;
        }
        try {
            return report(command, rest);
        } catch (IllegalArgumentException e) {
            err.println("bench: " + e.getMessage());
            return 2;
        }
    }

    private int report(String command, List<String> words) {
        Command chosen = commands().get(command);
        if (chosen == null) {
            throw new IllegalArgumentException("unknown command '" + command + "'. Maybe one of "
                    + String.join(", ", commands().keySet()) + " was meant.");
        }
        Options options = new Options(words, chosen.words());
        Consumer<String> progress = line -> err.println("… " + line);
        Report report = chosen.body().apply(options).apply(progress);
        out.print(Machine.text());
        out.println();
        out.print(report.text());
        Path json = options.path("json");
        if (json != null) {
            report.write(json, command, words);
        }
        return 0;
    }

    private record Command(List<String> words, Function<Options, Function<Consumer<String>, Report>> body) {}

    private Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        commands.put("market", new Command(MarketCommand.WORDS, o -> p -> new MarketCommand(o, scenarios, p).run()));
        commands.put("stress", new Command(StressCommand.WORDS, o -> p -> new StressCommand(o, scenarios, p).run()));
        commands.put("futures", new Command(FuturesCommand.WORDS, o -> p -> new FuturesCommand(o, scenarios, p).run()));
        commands.put("growth", new Command(GrowthCommand.WORDS, o -> p -> new GrowthCommand(o, p).run()));
        return commands;
    }
}
