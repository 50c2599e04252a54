/** What is written down of a simulated month: one probe per series. */
@NullMarked
package org.ytterby.simulation.record;

import org.jspecify.annotations.NullMarked;
