/** Tests of the mathematics. */
@NullMarked
package org.ytterby.numerics;

import org.jspecify.annotations.NullMarked;
