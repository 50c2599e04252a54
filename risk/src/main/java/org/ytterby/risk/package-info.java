/** Concentration, published indices, leverage, chokepoints. */
@NullMarked
package org.ytterby.risk;

import org.jspecify.annotations.NullMarked;
