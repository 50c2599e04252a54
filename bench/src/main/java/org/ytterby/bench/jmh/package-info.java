/** JMH benchmarks of single steps. */
@NullMarked
package org.ytterby.bench.jmh;

import org.jspecify.annotations.NullMarked;
