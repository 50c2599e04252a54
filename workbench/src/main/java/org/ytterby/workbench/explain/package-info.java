/** Where numbers come from. */
@NullMarked
package org.ytterby.workbench.explain;

import org.jspecify.annotations.NullMarked;
