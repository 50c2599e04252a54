package org.ytterby.catalogue.world;

import java.util.List;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.domain.World;
import org.ytterby.policy.Instrument;

/**
 * A world made from the dataset, and what was done on the way.
 *
 * @param world what exists in the base month: a month of the mean of the vintage's year
 * @param notes figures that were carried, assumed or left out, and what does not sit well together
 * @param measures duties and measures in force in the vintage, each checked to touch something
 */
public record AssembledWorld(World world, List<Note> notes, List<Instrument> measures) {

    /** Copies the lists. */
    public AssembledWorld {
        notes = List.copyOf(notes);
        measures = List.copyOf(measures);
    }
}
