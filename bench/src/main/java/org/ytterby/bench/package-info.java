/** Timings of the monthly market solve against other solvers; part of no program. */
@NullMarked
package org.ytterby.bench;

import org.jspecify.annotations.NullMarked;
