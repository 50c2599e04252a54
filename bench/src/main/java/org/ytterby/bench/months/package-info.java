/** Months to be solved: of the shipped scenarios, stressed, and synthetic. */
@NullMarked
package org.ytterby.bench.months;

import org.jspecify.annotations.NullMarked;
