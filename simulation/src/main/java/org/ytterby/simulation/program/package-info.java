/** Maps a world and a month's terms to a market problem, and its solution back. No other place does. */
@NullMarked
package org.ytterby.simulation.program;

import org.jspecify.annotations.NullMarked;
