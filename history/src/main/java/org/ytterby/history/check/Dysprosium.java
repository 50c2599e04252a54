package org.ytterby.history.check;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ytterby.domain.Parameters;
import org.ytterby.history.Played;

/** Two markets with two prices of dysprosium oxide, 2025. */
final class Dysprosium {

    private static final String OXIDE = "Dy-oxide";
    private static final YearMonth BEFORE = YearMonth.of(2025, 3);
    private static final YearMonth AFTER = YearMonth.of(2026, 2);

    private Dysprosium() {}

    /** Price in Germany, where European quotes are taken, over the price in China on 6 May 2025. */
    static double ratio(Played played) {
        LocalDate day = LocalDate.of(2025, 5, 6);
        return played.price(OXIDE, "DEU", day) / played.price(OXIDE, "CHN", day);
    }

    /** Change of the price in China in yuan, %. Value-added tax stands in both quotes alike. */
    static double chinaChange(Played played) {
        Parameters parameters = played.economy().world().parameters();
        double before = played.price(OXIDE, "CHN", BEFORE) * parameters.value("exchange.cny-per-usd.2025-03");
        double after = played.price(OXIDE, "CHN", AFTER) * parameters.value("exchange.cny-per-usd.2026-02");
        return 100 * (after / before - 1);
    }
}
