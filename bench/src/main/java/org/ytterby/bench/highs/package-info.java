/** HiGHS through its C interface. */
@NullMarked
package org.ytterby.bench.highs;

import org.jspecify.annotations.NullMarked;
