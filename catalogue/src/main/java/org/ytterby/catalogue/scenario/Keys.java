package org.ytterby.catalogue.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep the order in which they are written down, so that schema and files come out alike in every run. */
final class Keys {

    private Keys() {}

    /** A map from key, value, key, value, … */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
