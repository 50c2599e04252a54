/** What becomes of plants whose price does not cover their cost. */
@NullMarked
package org.ytterby.simulation.plant;

import org.jspecify.annotations.NullMarked;
