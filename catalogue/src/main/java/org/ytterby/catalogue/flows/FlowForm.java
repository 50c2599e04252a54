package org.ytterby.catalogue.flows;

import java.util.List;

/** A way in which a file writes flows. */
interface FlowForm {

    /** Columns that must be there; of names separated by {@code |} one suffices. */
    List<String> columns();

    /** Reads a row into the flows or the faults. */
    void row(Cells cells, FlowRows rows);

    /** Says what only the whole file can tell. */
    void finish(FlowRows rows);
}
