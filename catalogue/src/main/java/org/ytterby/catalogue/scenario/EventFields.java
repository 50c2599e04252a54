package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ytterby.domain.Share;
import org.ytterby.domain.Stage;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Window;

/** Keys and types that several kinds of events share. */
final class EventFields {

    /** Mass per month, zero or more: larger than any flow of rare earths in the world. */
    static final Quantity TONNES = new Quantity(Dimension.TONNES, Quantity.Bounds.between(0, 1e7));

    /** Money per mass, zero or more. */
    static final Quantity PRICE = new Quantity(Dimension.PRICE, Quantity.Bounds.between(0, 1e6));

    /** A part of a whole. */
    static final Quantity SHARE = new Quantity(Dimension.RATIO, Quantity.Bounds.between(0, 1));

    /** A multiple of the base month, zero or more. */
    static final Quantity MULTIPLE = new Quantity(Dimension.RATIO, Quantity.Bounds.between(0, 100));

    /** A regime's word. */
    static final Scalars.Choice<Regime> REGIME = Scalars.Choice.of(List.of(Regime.values()), Regime::word);

    /** A stage that runs somewhere; uses are reached by kind demand-shift. */
    static final Scalars.Choice<Stage> STAGE = Scalars.Choice.of(
            Arrays.stream(Stage.values()).filter(s -> s != Stage.USE).toList(), Stage::word);

    static final Field<Instrument, String> ID = required(
            "id",
            new Scalars.Text("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "a word of letters, digits, '.', '_' and '-'"),
            Instrument::id,
            "Unique word within the scenario; results name the event by it.");

    private static final Field<Instrument, LocalDate> FROM =
            required("from", new Scalars.Day(), i -> i.window().from(), "First day in force, YYYY-MM-DD.");

    private static final Field<Instrument, Optional<LocalDate>> UNTIL = optional(
            "until",
            new Scalars.OrNone<>(new Scalars.Day()),
            Scalars.NONE,
            i -> Optional.ofNullable(i.window().until()),
            "Last day in force, YYYY-MM-DD, or none.");

    private static final Field<Instrument, List<Regime>> WHEN = optional(
            "when",
            new Listing<>(REGIME, 5, true),
            "[]",
            i -> List.copyOf(new TreeSet<>(i.regimes())),
            "Regimes in which the event acts; an empty list means all.");

    private EventFields() {}

    /** All keys of a kind: those of every event, then its own. */
    static <I extends Instrument> List<Field<? super I, ?>> of(String kind, List<Field<? super I, ?>> own) {
        Field<Instrument, String> kindField =
                required("kind", new Scalars.Choice<>(Map.of(kind, kind)), i -> kind, "What the event is.");
        List<Field<? super I, ?>> all = new ArrayList<>(List.of(ID, kindField, FROM, UNTIL, WHEN));
        all.addAll(own);
        return all;
    }

    /** The event's id. */
    static String id(Values values) {
        return values.get(ID);
    }

    /** When it is in force. */
    static Window window(Values values) {
        LocalDate from = values.get(FROM);
        Optional<LocalDate> until = values.get(UNTIL);
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new Block.Misfit(
                    UNTIL, "lies before from, " + from + " (is " + until.get() + ")", "Maybe the two are swapped.");
        }
        return new Window(from, until.orElse(null));
    }

    /** The regimes in which it acts. */
    static Set<Regime> regimes(Values values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values.get(WHEN)));
    }

    /** A type of shares. */
    static ValueType<Share> share() {
        return new Mapped<>(SHARE, Share::ofFraction, Share::value);
    }

    /** A key for regions in which something is touched. */
    static <I extends Instrument> Field<I, List<String>> regionsOf(Function<I, List<String>> get) {
        return optional(
                "regions",
                new Words.Several(Vocabulary.REGIONS, 1),
                "'*'",
                get,
                "Regions or groups that it touches; " + Vocabulary.REGIONS.doc() + ".");
    }
}
