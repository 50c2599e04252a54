package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;

/** Names under which a good is reported: its own and those of the sums that it counts into. */
final class GoodSums {

    /** All sintered magnets. */
    static final String SINTERED = "NdFeB";

    /** Neodymium and praseodymium oxide together. */
    static final String DIDYMIUM_OXIDE = "NdPr-oxide";

    /** Gross tonnes under HS 2846 and 2805.30. */
    static final String COMPOUNDS = "RE-compounds";

    /** Gross tonnes of a mixed carbonate per tonne of oxide in it: RE2(CO3)3·xH2O holds 40 to 50 % oxide. */
    private static final double CARBONATE_GROSS = 1 / 0.45;

    private GoodSums() {}

    /** Names for quantities within a region. */
    static List<String> names(Good good) {
        List<String> names = new ArrayList<>(List.of(good.id()));
        if (good.id().startsWith("NdFeB-H")) {
            names.add(SINTERED);
        }
        if (good.id().equals("Nd-oxide") || good.id().equals("Pr-oxide")) {
            names.add(DIDYMIUM_OXIDE);
        }
        return names;
    }

    /** Gross tonnes that customs record under HS 2846 and 2805.30 per tonne of the good; 0 for other headings. */
    static double compoundsPerTonne(Good good) {
        GoodKind kind = good.kind();
        return switch (kind) {
            case OXIDE, METAL -> 1;
            case CARBONATE, SEG -> CARBONATE_GROSS;
            case CONCENTRATE, SOLUTION, MAGNET, SCRAP -> 0;
        };
    }
}
