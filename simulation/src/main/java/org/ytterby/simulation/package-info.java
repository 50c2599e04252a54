/** The month loop. */
@NullMarked
package org.ytterby.simulation;

import org.jspecify.annotations.NullMarked;
