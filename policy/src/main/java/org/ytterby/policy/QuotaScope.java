package org.ytterby.policy;

import java.util.Map;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;

/** Which elements in a shipment a quota counts. */
public enum QuotaScope {
    /** Every element. */
    ALL("all"),
    /** Lanthanum, cerium, praseodymium and neodymium: the light rare earths of China's quotas since 2012. */
    LIGHT("light"),
    /** All others: the medium and heavy ones. */
    MEDIUM_HEAVY("medium-heavy");

    private final String word;

    QuotaScope(String word) {
        this.word = word;
    }

    /** The word used in files. */
    public String word() {
        return word;
    }

    /** Tonnes of oxide in one tonne of a good that the quota counts. */
    public double weight(Good good) {
        double sum = 0;
        for (Map.Entry<Element, Double> content : good.content().entrySet()) {
            if (this == ALL || isLight(content.getKey()) == (this == LIGHT)) {
                sum += content.getValue();
            }
        }
        return sum;
    }

    private static boolean isLight(Element element) {
        return switch (element) {
            case LA, CE, PR, ND -> true;
            default -> false;
        };
    }
}
