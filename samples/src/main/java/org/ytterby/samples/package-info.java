/** Tiny worlds by name, for tests. */
@NullMarked
package org.ytterby.samples;

import org.jspecify.annotations.NullMarked;
