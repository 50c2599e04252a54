/** What each region gains from a month: surplus, rents, revenue and the value of stocks. */
@NullMarked
package org.ytterby.simulation.welfare;

import org.jspecify.annotations.NullMarked;
