package org.ytterby.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A member of the JDK that main code does not use, and what to use instead.
 *
 * @param reason why, and what to use instead
 * @param member which methods, constructors and fields
 * @param exempt rooms that may use it all the same
 */
record Ban(String reason, Predicate<AccessTarget> member, Set<String> exempt) {

    private static final Set<String> SHELL = Set.of("cli", "server");
    private static final Set<String> TIMED = Set.of("workbench", "cli", "server");

    /** Every ban of the house. */
    static final List<Ban> ALL = List.of(
            new Ban(
                    "its last digit may differ between machines; use StrictMath",
                    of(
                            "java.lang.Math",
                            "exp",
                            "expm1",
                            "log",
                            "log10",
                            "log1p",
                            "pow",
                            "cbrt",
                            "hypot",
                            "sin",
                            "cos",
                            "tan",
                            "asin",
                            "acos",
                            "atan",
                            "atan2",
                            "sinh",
                            "cosh",
                            "tanh"),
                    Set.of()),
            new Ban(
                    "it draws without the run's seed; use a seeded stream of numerics",
                    of("java.lang.Math", "random")
                            .or(of("java.util.Random"))
                            .or(of("java.util.concurrent.ThreadLocalRandom"))
                            .or(of("java.util.UUID", "randomUUID")),
                    Set.of()),
            new Ban(
                    "only cli writes to the terminal; return the words or throw",
                    of("java.lang.System", "out", "err").or(named("printStackTrace")),
                    Set.of("cli")),
            new Ban("only cli ends the process; throw", of("java.lang.System", "exit"), Set.of("cli")),
            new Ban(
                    "a result must not depend on the hour; take the month or the duration as an argument",
                    of("java.lang.System", "currentTimeMillis", "nanoTime")
                            .or(of("java.time.Instant", "now"))
                            .or(of("java.time.LocalDate", "now"))
                            .or(of("java.time.LocalDateTime", "now"))
                            .or(of("java.time.ZonedDateTime", "now"))
                            .or(of("java.time.YearMonth", "now")),
                    TIMED),
            new Ban(
                    "mutable and without a zone; use java.time",
                    of("java.util.Date").or(of("java.util.Calendar")).or(of("java.text.SimpleDateFormat")),
                    Set.of()),
            new Ban(
                    "its order differs from run to run; use LinkedHashMap, LinkedHashSet, TreeMap or EnumMap,"
                            + " and Collections.unmodifiableMap or unmodifiableSet over a copy",
                    of("java.util.HashMap", "<init>")
                            .or(of("java.util.HashSet", "<init>"))
                            .or(of("java.util.Map", "copyOf"))
                            .or(of("java.util.Set", "copyOf"))
                            .or(of("java.util.stream.Collectors", "toSet", "toUnmodifiableSet", "toUnmodifiableMap"))
                            .or(collectorIntoHashMap()),
                    SHELL));

    /**
     * Uses of the member outside of the exempt rooms.
     *
     * @param classes the classes to read
     * @param rootPackage the package whose children are rooms
     * @return one line for each use
     */
    List<String> uses(JavaClasses classes, String rootPackage) {
        List<String> found = new ArrayList<>();
        for (JavaClass origin : classes) {
            if (Rooms.roomOf(origin.getPackageName(), rootPackage)
                    .filter(exempt::contains)
                    .isPresent()) {
                continue;
            }
            for (JavaAccess<?> access : origin.getAccessesFromSelf()) {
                if (member.test(access.getTarget())) {
                    found.add(access.getDescription() + ": " + reason);
                }
            }
        }
        return found;
    }

    /** Members of a class by name; without names, all of them. */
    private static Predicate<AccessTarget> of(String owner, String... names) {
        Set<String> wanted = Set.of(names);
        return target ->
                target.getOwner().getName().equals(owner) && (wanted.isEmpty() || wanted.contains(target.getName()));
    }

    private static Predicate<AccessTarget> named(String name) {
        return target -> target.getName().equals(name);
    }

    /** {@code toMap} and {@code groupingBy} make a HashMap unless a factory is among their arguments. */
    private static Predicate<AccessTarget> collectorIntoHashMap() {
        return of("java.util.stream.Collectors", "toMap", "groupingBy")
                .and(target -> target instanceof AccessTarget.CodeUnitAccessTarget call
                        && call.getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.util.function.Supplier")));
    }
}
