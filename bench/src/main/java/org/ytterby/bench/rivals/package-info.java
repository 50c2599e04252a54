/** Solvers that are compared, each behind one interface. */
@NullMarked
package org.ytterby.bench.rivals;

import org.jspecify.annotations.NullMarked;
