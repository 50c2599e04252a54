/** The condition of --fail-if. */
@NullMarked
package org.ytterby.workbench.check;

import org.jspecify.annotations.NullMarked;
