package org.ytterby.house;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rooms of the house and the arrows allowed between them: the table of {@code docs/architecture.md} as data.
 *
 * <p>A room is a Maven module and the package of the same name under the root package. Rooms are listed from the ground
 * up; every arrow points to a room listed earlier, so there can be no circle.
 */
final class Rooms {

    /** The package that holds all rooms. */
    static final String ROOT_PACKAGE = "org.ytterby";

    /** Modules that no program is made of; they may see every room. */
    static final Set<String> OUTSIDE = Set.of("house", "bench", "dashboard");

    /** Room to the rooms it may import, from the ground up. */
    static final Map<String, Set<String>> MAY_IMPORT = table(List.of(
            entry("domain", Set.of()),
            entry("numerics", Set.of()),
            entry("policy", Set.of("domain")),
            entry("market", Set.of("numerics")),
            entry("samples", Set.of("domain", "policy")),
            entry("catalogue", Set.of("domain", "policy")),
            entry("simulation", Set.of("domain", "policy", "market", "numerics")),
            entry("calibration", Set.of("simulation", "market", "policy", "domain", "numerics")),
            entry("ensemble", Set.of("simulation", "policy", "domain", "numerics")),
            entry("spark", Set.of("ensemble", "simulation", "policy", "market", "domain", "numerics")),
            entry("risk", Set.of("ensemble", "simulation", "policy", "domain", "numerics")),
            entry("portfolio", Set.of("risk", "ensemble", "simulation", "policy", "domain", "numerics")),
            entry("exposure", Set.of("risk", "ensemble", "simulation", "policy", "domain", "numerics")),
            entry(
                    "history",
                    Set.of("ensemble", "calibration", "simulation", "policy", "catalogue", "domain", "numerics")),
            entry("store", Set.of("catalogue", "ensemble", "simulation", "domain")),
            entry(
                    "workbench",
                    Set.of(
                            "domain",
                            "numerics",
                            "policy",
                            "market",
                            "catalogue",
                            "simulation",
                            "calibration",
                            "ensemble",
                            "risk",
                            "portfolio",
                            "exposure",
                            "history",
                            "store")),
            entry("cli", Set.of("workbench", "spark")),
            entry("server", Set.of("workbench"))));

    /** Library package to the only rooms that may see it. */
    static final Map<String, Set<String>> LIBRARY_SEEN_BY = Map.of(
            "java.sql", Set.of("store"),
            "org.duckdb", Set.of("store"),
            "org.apache.spark", Set.of("spark"),
            "picocli", Set.of("cli"),
            "io.javalin", Set.of("server"));

    /** Room to the only library packages it may see, for the rooms that see almost none. */
    static final Map<String, Set<String>> SEES_ONLY = Map.of(
            "domain", Set.of("java", "org.jspecify"),
            "numerics", Set.of("java", "org.jspecify", "org.apache.commons"),
            "policy", Set.of("java", "org.jspecify"),
            "market", Set.of("java", "org.jspecify"));

    private Rooms() {}

    /**
     * The room of a package.
     *
     * @param packageName a Java package
     * @param rootPackage the package whose children are rooms
     * @return the room's name, or empty outside of the root package and in the root package itself
     */
    static Optional<String> roomOf(String packageName, String rootPackage) {
        if (!packageName.startsWith(rootPackage + ".")) {
            return Optional.empty();
        }
        String rest = packageName.substring(rootPackage.length() + 1);
        int dot = rest.indexOf('.');
        return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
    }

    private static Map<String, Set<String>> table(List<Map.Entry<String, Set<String>>> rows) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        rows.forEach(row -> table.put(row.getKey(), row.getValue()));
        return Collections.unmodifiableMap(table);
    }
}
