/** How uses change over months and years: leaner magnets, other technologies, and what research finds. */
@NullMarked
package org.ytterby.simulation.demand;

import org.jspecify.annotations.NullMarked;
