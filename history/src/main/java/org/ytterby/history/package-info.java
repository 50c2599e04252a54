/** Past episodes as worlds, events and observed figures; replays them and scores the model. */
@NullMarked
package org.ytterby.history;

import org.jspecify.annotations.NullMarked;
