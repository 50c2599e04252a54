package org.ytterby.catalogue.scenario;

import java.util.List;
import java.util.function.Function;
import org.ytterby.policy.Instrument;

/**
 * One kind of event: its word, the instrument it becomes and the block it is written as.
 *
 * @param <I> the instrument
 * @param word value of the key {@code kind}
 * @param type class of the instrument
 * @param block the keys
 * @param reachHint what may help where it touches nothing of a world
 */
record Kind<I extends Instrument>(String word, Class<I> type, Block<I> block, String reachHint) {

    /** A kind whose block has the keys of every event and its own. */
    static <I extends Instrument> Kind<I> of(
            String word,
            Class<I> type,
            String doc,
            String reachHint,
            List<Field<? super I, ?>> own,
            Function<Values, I> make) {
        return new Kind<>(word, type, new Block<>(doc, EventFields.of(word, own), make), reachHint);
    }

    /** An instrument of this kind as it is written. */
    Object write(Instrument instrument) {
        return block.write(type.cast(instrument));
    }
}
