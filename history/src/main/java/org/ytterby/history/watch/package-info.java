/** What published monthly flows say of the regime they were shipped under. */
@NullMarked
package org.ytterby.history.watch;

import org.jspecify.annotations.NullMarked;
