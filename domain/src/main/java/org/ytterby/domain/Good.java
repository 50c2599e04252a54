package org.ytterby.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * Something that is made, shipped, stored and used.
 *
 * @param id such as {@code Dy-oxide} or {@code NdFeB-HH}
 * @param kind what it is
 * @param content tonnes of each element, counted as oxide (REO), in one tonne of the good
 */
public record Good(String id, GoodKind kind, Map<Element, Double> content) {

    /** Copies the content. */
    public Good {
        EnumMap<Element, Double> copy = new EnumMap<>(Element.class);
        copy.putAll(content);
        content = java.util.Collections.unmodifiableMap(copy);
    }

    /** Tonnes of this element, as oxide, in one tonne of the good; 0 where it holds none. */
    public double content(Element element) {
        return content.getOrDefault(element, 0.0);
    }

    /** Tonnes of all elements, as oxide, in one tonne of the good. */
    public double reoPerTonne() {
        return content.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
