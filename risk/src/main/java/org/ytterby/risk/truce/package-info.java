/** How likely a truce is to break, whether it pays to keep it, and on what terms. */
@NullMarked
package org.ytterby.risk.truce;

import org.jspecify.annotations.NullMarked;
