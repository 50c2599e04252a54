package org.ytterby.history.check;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.history.ObservedFlows;
import org.ytterby.history.Played;

/** China's exports of magnets from April to December 2025, month by month. */
final class MagnetPath {

    private static final String CHINA = "CHN";
    private static final YearMonth FIRST = YearMonth.of(2025, 4);
    private static final YearMonth LAST_SHORT = YearMonth.of(2025, 6);
    private static final List<YearMonth> MONTHS =
            Stream.iterate(FIRST, m -> m.plusMonths(1)).limit(9).toList();

    private final ObservedFlows observed;

    MagnetPath(ObservedFlows observed) {
        this.observed = observed;
    }

    /** Root mean square of ln(simulated / observed). */
    double rms(Played played) {
        double sum = 0;
        for (YearMonth month : MONTHS) {
            double error = StrictMath.log(exports(played, month) / observed.exports("magnets", CHINA, month));
            sum += error * error;
        }
        return Math.sqrt(sum / MONTHS.size());
    }

    /** Part of what April to June lacked against the base month that the months to December brought on top of it, %. */
    double regain(Played played) {
        double base = baseExports(played);
        double missing = 0;
        double extra = 0;
        for (YearMonth month : MONTHS) {
            double gap = base - exports(played, month);
            if (month.isAfter(LAST_SHORT)) {
                extra -= gap;
            } else {
                missing += gap;
            }
        }
        return 100 * extra / missing;
    }

    private static double exports(Played played, YearMonth month) {
        return played.flow("NdFeB", CHINA, "WORLD", month);
    }

    /** Exports of sintered magnets in the base month, t. */
    private static double baseExports(Played played) {
        World world = played.economy().world();
        int china = world.region(CHINA);
        double sum = 0;
        for (int r = 0; r < world.routes().size(); r++) {
            Route route = world.routes().get(r);
            boolean magnet = world.goods().get(route.good()).kind() == GoodKind.MAGNET
                    && world.goods().get(route.good()).id().startsWith("NdFeB");
            if (magnet && route.from() == china && route.to() != china) {
                sum += played.economy().baseline().flow()[r];
            }
        }
        return sum;
    }
}
