package org.ytterby.catalogue.world;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ytterby.catalogue.dataset.Dataset;

/** The shipped worlds, assembled once for all tests. */
final class ShippedWorlds {

    private static final Dataset DATASET = Dataset.shipped();
    private static final Map<String, AssembledWorld> WORLDS = new ConcurrentHashMap<>();

    private ShippedWorlds() {}

    static AssembledWorld of(String vintage) {
        return WORLDS.computeIfAbsent(vintage, ShippedWorlds::fresh);
    }

    static AssembledWorld fresh(String vintage) {
        return new WorldAssembler(DATASET).assemble(vintage);
    }
}
