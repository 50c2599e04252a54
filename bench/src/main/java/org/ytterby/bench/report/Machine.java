package org.ytterby.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ojalgo.OjAlgoUtils;
import org.ytterby.bench.highs.Highs;

/** The machine and the versions that timings depend on. */
public final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Name to value, always in the same order. */
    public static Map<String, Object> describe() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("processor", processor());
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        facts.put("heapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
        facts.put("system", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        facts.put("java", property("java.vm.name") + " " + property("java.vm.version"));
        facts.put("highs", Highs.version());
        facts.put("ojalgo", OjAlgoUtils.getVersion());
        return facts;
    }

    /** The facts in one line each. */
    public static String text() {
        StringBuilder text = new StringBuilder();
        describe().forEach((name, value) -> text.append(String.format("%-14s %s%n", name, value)));
        return text.toString();
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return "unknown";
        }
        try {
            return Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown: " + e.getMessage();
        }
    }
}
