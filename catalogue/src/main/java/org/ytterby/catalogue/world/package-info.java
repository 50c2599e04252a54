/** From tables to a world: what exists in one base year, as the simulation needs it. */
@NullMarked
package org.ytterby.catalogue.world;

import org.jspecify.annotations.NullMarked;
