package org.ytterby.history.watch;

import java.util.Collection;
import java.util.List;

/** Which goods and classes of goods a licence reaches. {@code RE-compounds} is mostly cerium and lanthanum: it is not reached. */
public final class ControlledGoods {
    private final List<String> licensed;

    private ControlledGoods(List<String> licensed) {
        this.licensed = licensed;
    }

    /** From the goods that licences name. */
    public static ControlledGoods of(Collection<String> licensed) {
        return new ControlledGoods(licensed.stream().distinct().sorted().toList());
    }

    /** True where the word is a licensed good or a class or element that holds one. */
    boolean reach(String word) {
        return switch (word) {
            case "*" -> !licensed.isEmpty();
            case "magnets" -> licensed.stream().anyMatch(good -> good.startsWith("NdFeB") || good.equals("SmCo"));
            case "oxides", "heavy-oxides" -> licensed.stream().anyMatch(good -> good.endsWith("-oxide"));
            case "metals" -> licensed.stream().anyMatch(good -> good.endsWith("-metal"));
            default -> licensed.stream().anyMatch(good -> good.equals(word) || good.startsWith(word + "-"));
        };
    }
}
