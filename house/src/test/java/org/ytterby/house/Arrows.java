package org.ytterby.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds dependencies between classes that the table of {@link Rooms} does not allow. */
final class Arrows {

    private Arrows() {}

    /**
     * Arrows between rooms that are not in the table.
     *
     * @param classes the classes whose dependencies are read
     * @param rootPackage the package whose children are rooms
     * @return one line for each forbidden dependency
     */
    static List<String> forbidden(JavaClasses classes, String rootPackage) {
        List<String> found = new ArrayList<>();
        for (JavaClass origin : classes) {
            Optional<String> from = Rooms.roomOf(origin.getPackageName(), rootPackage);
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                Optional<String> to = Rooms.roomOf(packageOf(dependency), rootPackage);
                if (from.isPresent() && to.isPresent() && !allowed(from.get(), to.get())) {
                    found.add("%s → %s: %s".formatted(from.get(), to.get(), dependency.getDescription()));
                }
            }
        }
        return found;
    }

    /**
     * Libraries seen from a room that may not see them.
     *
     * @param classes the classes whose dependencies are read
     * @param rootPackage the package whose children are rooms
     * @return one line for each forbidden dependency
     */
    static List<String> forbiddenLibraries(JavaClasses classes, String rootPackage) {
        List<String> found = new ArrayList<>();
        for (JavaClass origin : classes) {
            Optional<String> room = Rooms.roomOf(origin.getPackageName(), rootPackage);
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String library = packageOf(dependency);
                if (room.isPresent() && !library.startsWith(rootPackage) && !sees(room.get(), library)) {
                    found.add("%s → %s: %s".formatted(room.get(), library, dependency.getDescription()));
                }
            }
        }
        return found;
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to) || Rooms.MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean sees(String room, String library) {
        if (library.isEmpty()) {
            return true; // primitive types have no package
        }
        boolean kept = Rooms.LIBRARY_SEEN_BY.entrySet().stream()
                .anyMatch(e -> within(library, e.getKey()) && !e.getValue().contains(room));
        Set<String> only = Rooms.SEES_ONLY.getOrDefault(room, Set.of());
        return !kept && (only.isEmpty() || only.stream().anyMatch(prefix -> within(library, prefix)));
    }

    private static boolean within(String packageName, String prefix) {
        return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
    }

    private static String packageOf(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getPackageName();
    }
}
