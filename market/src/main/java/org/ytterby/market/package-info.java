/** Clears one month. */
@NullMarked
package org.ytterby.market;

import org.jspecify.annotations.NullMarked;
