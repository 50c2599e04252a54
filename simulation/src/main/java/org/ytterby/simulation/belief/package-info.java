/** What traders believe of the regime, and what stock is worth under it: MODEL equations (28) and (33) to (35). */
@NullMarked
package org.ytterby.simulation.belief;

import org.jspecify.annotations.NullMarked;
