package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.domain.Hints;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Uncertainty;

/** The format of scenario files, declared once: reader, writer and schema all follow it. */
final class ScenarioFormat {

    /** Version of the format; the value of the key {@code ytterby}. */
    static final int VERSION = 1;

    static final Field<Scenario, Integer> YTTERBY =
            required("ytterby", new Version(), s -> VERSION, "Version of this file format: " + VERSION + ".");

    static final Field<Scenario, String> WORLD =
            required("world", new Vintage(), Scenario::world, "Year of the base month's data, such as \"2025\".");

    static final Field<Scenario, Integer> MONTHS = optional(
            "months",
            new Mapped<>(
                    new Quantity(Dimension.MONTHS, Quantity.Bounds.whole(1, 600)),
                    Double::intValue,
                    Integer::doubleValue),
            "24",
            Scenario::months,
            "Number of simulated months, 1 to 600.");

    static final Field<Scenario, List<Instrument>> EVENTS =
            required("events", new EventList(), Scenario::events, "What happens, in the order in which it acts.");

    private static final Field<Scenario, String> NAME = required(
            "name",
            new Scalars.Text("^\\S(?:[^\\r\\n]{0,98}\\S)?$", "a short name on one line, at most 100 characters"),
            Scenario::name,
            "Short name, at most 100 characters.");

    private static final Field<Scenario, String> DESCRIPTION = optional(
            "description",
            new Scalars.Text("^[\\s\\S]{0,4000}$", "a text of at most 4000 characters"),
            "''",
            Scenario::description,
            "What the scenario is about and what a reader would learn from it.");

    private static final Field<Scenario, YearMonth> AS_OF = required(
            "asOf",
            new Scalars.Month(),
            Scenario::asOf,
            "Month up to which facts are taken, YYYY-MM; the first simulated month follows it.");

    private static final Field<Scenario, RegimeProcess> REGIMES =
            optional("regimes", RegimeFormat.regimes(), "{}", Scenario::regimes, "How regimes follow one another.");

    private static final Field<Scenario, Uncertainty> UNCERTAINTY = optional(
            "uncertainty",
            RegimeFormat.uncertainty(),
            "{}",
            Scenario::uncertainty,
            "What else differs between futures.");

    /** The whole file. */
    static final Block<Scenario> ROOT = new Block<>(
            "A scenario: a base world, a span of months, and what happens in them.",
            List.of(YTTERBY, NAME, DESCRIPTION, WORLD, AS_OF, MONTHS, REGIMES, UNCERTAINTY, EVENTS),
            v -> new Scenario(
                    v.get(NAME),
                    v.get(DESCRIPTION),
                    v.get(WORLD),
                    v.get(AS_OF),
                    v.get(MONTHS),
                    v.get(EVENTS),
                    v.get(REGIMES),
                    v.get(UNCERTAINTY)));

    private ScenarioFormat() {}

    /** The version of the format, as a bare number. */
    private record Version() implements ValueType<Integer> {
        @Override
        public Optional<Integer> read(YamlNode node, Spot spot) {
            if (node instanceof YamlNode.Scalar scalar
                    && scalar.isNumber()
                    && scalar.text().equals("" + VERSION)) {
                return Optional.of(VERSION);
            }
            boolean newer = node instanceof YamlNode.Scalar scalar && scalar.isNumber();
            return spot.refuse(
                    node.place(),
                    "must be " + VERSION + ", the one version of the format that this program reads (is "
                            + node.described() + ")",
                    () -> newer ? "Maybe another version of Ytterby wrote the file." : "Maybe write 'ytterby: 1'.");
        }

        @Override
        public Map<String, Object> schema() {
            return Keys.of("const", VERSION);
        }

        @Override
        public Object write(Integer value) {
            return value;
        }
    }

    /** Year of a world; quotes are not asked for, though it is a word. */
    private record Vintage() implements ValueType<String> {
        @Override
        public Optional<String> read(YamlNode node, Spot spot) {
            if (!(node instanceof YamlNode.Scalar scalar) || !scalar.text().matches("[0-9]{4}")) {
                return spot.refuse(
                        node.place(),
                        "must be a year of four digits (is " + node.described() + ")",
                        () -> "Maybe one of " + String.join(", ", spot.lexicon().vintages()) + ".");
            }
            if (!spot.lexicon().vintages().contains(scalar.text())) {
                return spot.refuse(
                        node.place(),
                        "names an unknown world (is " + Shown.quoted(scalar.text()) + ")",
                        () -> Hints.nearest(scalar.text(), spot.lexicon().vintages()));
            }
            return Optional.of(scalar.text());
        }

        @Override
        public Map<String, Object> schema() {
            return Keys.of(
                    "anyOf",
                    List.of(
                            Keys.of("type", "string", "pattern", "^[0-9]{4}$"),
                            Keys.of("type", "integer", "minimum", 1000, "maximum", 9999)));
        }

        @Override
        public Object write(String value) {
            return value;
        }
    }
}
