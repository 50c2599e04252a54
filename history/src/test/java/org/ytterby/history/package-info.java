/** Replays held against what was observed. */
@NullMarked
package org.ytterby.history;

import org.jspecify.annotations.NullMarked;
