@NullMarked
package org.ytterby.simulation.downstream;

import org.jspecify.annotations.NullMarked;
