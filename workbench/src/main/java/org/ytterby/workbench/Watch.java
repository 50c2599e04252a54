package org.ytterby.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.flows.FlowFile;
import org.ytterby.catalogue.flows.FlowIssue;
import org.ytterby.catalogue.flows.FlowReader;
import org.ytterby.catalogue.flows.FlowRecords;
import org.ytterby.catalogue.flows.FlowWords;
import org.ytterby.domain.Figure;
import org.ytterby.domain.MonthlyFlow;
import org.ytterby.domain.Parameters;
import org.ytterby.history.watch.ControlledGoods;
import org.ytterby.history.watch.RegimeWatch;
import org.ytterby.history.watch.WatchScore;
import org.ytterby.history.watch.WatchSettings;
import org.ytterby.store.FileTroubleException;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.InvalidInputException;
import org.ytterby.workbench.result.Issue;
import org.ytterby.workbench.result.WatchResult;

/** Published monthly flows become the probability that a truce is kept, month by month, with an alarm. */
public final class Watch {
    /** Stretches of recorded months that hold a break, each with the quiet months before it. */
    private static final List<List<YearMonth>> EPISODES = List.of(
            List.of(YearMonth.of(2009, 1), YearMonth.of(2011, 12)),
            List.of(YearMonth.of(2022, 1), YearMonth.of(2026, 12)));

    private final Worlds worlds;

    Watch(Worlds worlds) {
        this.worlds = worlds;
    }

    /** What the watch needs of a dataset. */
    private record Desk(Dataset dataset, WatchSettings settings, RegimeWatch watch, WatchScore score) {

        static Desk of(Dataset dataset) {
            Map<String, Figure> byId = new TreeMap<>();
            dataset.rows("parameters").forEach(row -> byId.put(row.text("id"), row.figure()));
            WatchSettings settings = WatchSettings.of(Parameters.of(byId));
            List<String> licensed = dataset.rows("measures").stream()
                    .filter(row -> row.text("kind").equals("licence"))
                    .flatMap((Row row) -> row.list("goods").stream())
                    .toList();
            RegimeWatch watch = new RegimeWatch(settings, ControlledGoods.of(licensed));
            return new Desk(dataset, settings, watch, new WatchScore(watch, settings));
        }

        List<MonthlyFlow> quiet() {
            return FlowRecords.courses(dataset);
        }
    }

    /**
     * Reads a file of flows.
     *
     * @throws InvalidInputException if the file is at fault, with every fault
     * @throws FileTroubleException if it cannot be read
     */
    public WatchResult watch(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw FileTroubleException.reading(file, e);
        }
        Desk desk = Desk.of(worlds.dataset());
        FlowFile read = new FlowReader(FlowWords.of(desk.dataset())).read(file.toString(), bytes);
        if (!read.issues().isEmpty()) {
            throw new InvalidInputException(
                    read.issues().stream().map(Watch::issue).toList());
        }
        String name = String.valueOf(file.getFileName());
        return new WatchResult(
                name,
                List.of(new InputFile(name, Sha256.of(bytes))),
                desk.watch().months(read.flows()),
                desk.settings().threshold(),
                desk.score().falseAlarms(desk.quiet()),
                read.notes());
    }

    /** The watch on the months of 2010 and 2025 that the dataset records. */
    public WatchResult score() {
        Desk desk = Desk.of(worlds.dataset());
        List<MonthlyFlow> recorded = FlowRecords.tonnes(desk.dataset());
        return new WatchResult(
                "recorded months",
                worlds.inputs(),
                EPISODES.stream()
                        .flatMap(e -> desk.score().between(recorded, e.get(0), e.get(1)).stream())
                        .filter(month -> !month.readings().isEmpty())
                        .toList(),
                desk.settings().threshold(),
                desk.score().falseAlarms(desk.quiet()),
                List.of());
    }

    private static Issue issue(FlowIssue issue) {
        return new Issue(issue.file(), issue.line(), issue.column(), issue.field(), issue.message(), issue.hint());
    }
}
