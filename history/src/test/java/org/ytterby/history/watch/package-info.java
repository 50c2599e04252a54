/** Tests of the watch. */
@NullMarked
package org.ytterby.history.watch;

import org.jspecify.annotations.NullMarked;
