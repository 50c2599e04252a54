package org.ytterby.policy;

import java.util.Set;
import java.util.TreeSet;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Hints;

/**
 * A project is decided on the first day of the window, whatever its market says: permitting and building start.
 *
 * @param project id of the project
 * @param scale size as a multiple of its design, above zero
 */
public record ProjectDecision(String id, Window window, Set<Regime> regimes, String project, double scale)
        implements Instrument {

    /** Copies the regimes and refuses a scale that is not above zero. */
    public ProjectDecision {
        regimes = Regime.copy(regimes);
        if (!(scale > 0) || scale > 100) {
            throw new IllegalArgumentException(
                    "scale of '" + id + "' must lie above 0 and at most at 100 (is " + scale + ").");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        terms.projectStarts().put(project, scale);
    }

    @Override
    public void check(Economy economy) {
        Set<String> known = new TreeSet<>();
        economy.world().projects().forEach(p -> known.add(p.id()));
        if (!known.contains(project)) {
            throw new IllegalArgumentException("unknown project '" + project + "'. " + Hints.nearest(project, known));
        }
    }
}
