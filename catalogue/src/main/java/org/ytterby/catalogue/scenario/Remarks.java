package org.ytterby.catalogue.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;

/** Notes on a valid scenario: what was assumed, and what will have no effect. */
final class Remarks {

    private Remarks() {}

    /** Logs every note on the scenario that was read from this root. */
    static void on(Scenario scenario, YamlNode.Mapping root, IssueLog log) {
        if (root.find(ScenarioFormat.MONTHS.name()).isEmpty()) {
            log.note(root.place(), "months", "months is not given: " + scenario.months() + " are taken.");
        }
        Set<Regime> possible = possible(scenario.regimes());
        YamlNode.Sequence events =
                (YamlNode.Sequence) root.find(ScenarioFormat.EVENTS.name()).orElseThrow();
        for (int i = 0; i < scenario.events().size(); i++) {
            Place place = events.items().get(i).place();
            onEvent(scenario, scenario.events().get(i), possible, place, "events[" + i + "]", log);
        }
        onExpiries(scenario, root, log);
    }

    private static void onEvent(
            Scenario scenario, Instrument event, Set<Regime> possible, Place place, String path, IssueLog log) {
        YearMonth first = scenario.month(0);
        YearMonth last = scenario.month(scenario.months() - 1);
        LocalDate until = event.window().until();
        if (event.window().from().isAfter(last.atEndOfMonth()) || (until != null && until.isBefore(first.atDay(1)))) {
            log.note(
                    place,
                    path,
                    path + " '" + event.id() + "' has no effect: it lies outside the simulated months, " + first
                            + " to " + last + ".");
        } else if (!event.regimes().isEmpty() && event.regimes().stream().noneMatch(possible::contains)) {
            log.note(
                    place,
                    path,
                    path + " '" + event.id() + "' has no effect: the regimes it names never rule; those that may are "
                            + possible + ".");
        }
    }

    private static Set<Regime> possible(RegimeProcess process) {
        Set<Regime> possible = EnumSet.of(process.start());
        if (!process.isConstant()) {
            process.afterBreak().forEach((regime, weight) -> {
                if (weight > 0) {
                    possible.add(regime);
                }
            });
            if (process.reliefHazard() > 0) {
                possible.add(Regime.TRUCE);
            }
        }
        return possible;
    }

    private static void onExpiries(Scenario scenario, YamlNode.Mapping root, IssueLog log) {
        // The outcome of an expiry in the as-of month is not among the facts: it is at risk like those that follow.
        LocalDate first = scenario.asOf().atDay(1);
        LocalDate last = scenario.month(scenario.months() - 1).atEndOfMonth();
        List<LocalDate> outside = scenario.regimes().expiries().stream()
                .filter(day -> day.isBefore(first) || day.isAfter(last))
                .toList();
        if (!outside.isEmpty()) {
            log.note(
                    root.find("regimes").orElse(root).place(),
                    "regimes.expiries",
                    "regimes.expiries " + outside + " lie outside the days at risk, " + first + " to " + last
                            + ", and have no effect.");
        }
    }
}
