/** Mathematics that never heard of rare earths. */
@NullMarked
package org.ytterby.numerics;

import org.jspecify.annotations.NullMarked;
