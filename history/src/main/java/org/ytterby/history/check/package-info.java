/** What each check reads from the simulated months. */
@NullMarked
package org.ytterby.history.check;

import org.jspecify.annotations.NullMarked;
