package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ytterby.policy.Instrument;

/**
 * Which shipments an event acts on: the three keys that every kind of {@link RouteKinds} has.
 *
 * @param goods what is shipped
 * @param exporters where from
 * @param importers where to
 */
record Reach<I extends Instrument>(
        Field<I, List<String>> goods, Field<I, List<String>> exporters, Field<I, List<String>> importers) {

    /** What may help where an event touches no shipment of a world. */
    static final String HINT = "Maybe exporters and importers are swapped, or the good is not shipped between them.";

    /** The keys of an instrument that names its goods, exporters and importers so. */
    static <I extends Instrument> Reach<I> of(
            Function<I, List<String>> goods, Function<I, List<String>> from, Function<I, List<String>> to) {
        ValueType<List<String>> regions = new Words.Several(Vocabulary.REGIONS, 1);
        return new Reach<>(
                required(
                        "goods",
                        new Words.Several(Vocabulary.GOODS, 1),
                        goods,
                        "Goods that it touches; " + Vocabulary.GOODS.doc() + "."),
                optional(
                        "exporters",
                        regions,
                        "'*'",
                        from,
                        "Where the shipments come from; " + Vocabulary.REGIONS.doc() + "."),
                optional("importers", regions, "'*'", to, "Where the shipments go; " + Vocabulary.REGIONS.doc() + "."));
    }

    /** These keys, then the instrument's own. */
    List<Field<? super I, ?>> and(List<Field<I, ?>> own) {
        List<Field<? super I, ?>> all = new ArrayList<>(List.of(goods, exporters, importers));
        all.addAll(own);
        return all;
    }
}
