/** Many futures from one seed. */
@NullMarked
package org.ytterby.ensemble;

import org.jspecify.annotations.NullMarked;
