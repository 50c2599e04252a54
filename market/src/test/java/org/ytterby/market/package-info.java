/** Tests of the monthly market on tiny and on synthetic problems. */
@NullMarked
package org.ytterby.market;

import org.jspecify.annotations.NullMarked;
