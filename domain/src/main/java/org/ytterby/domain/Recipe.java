package org.ytterby.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fixed proportions of one activity: tonnes of each good made (+) or taken (−) per tonne of activity.
 *
 * @param id such as {@code separate:mount-weld}
 * @param stage the step of the chain it belongs to
 * @param coefficients by good id; A of MODEL equation (3)
 */
public record Recipe(String id, Stage stage, Map<String, Double> coefficients) {

    /** What the id of a recipe ends with that makes the same magnet with less dysprosium and terbium. */
    public static final String LEAN = "/lean";

    /** True of a recipe that makes a magnet with less dysprosium and terbium than its full twin. */
    public boolean isLean() {
        return id.endsWith(LEAN);
    }

    /** True if {@code other} is the lean twin of this recipe. */
    public boolean isTwinOf(Recipe other) {
        return other.id.equals(id + LEAN);
    }

    /** Copies the coefficients in their order and refuses an empty recipe. */
    public Recipe {
        if (coefficients.isEmpty()) {
            throw new IllegalArgumentException("recipe " + id + " makes and takes nothing");
        }
        coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
    }
}
