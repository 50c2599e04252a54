/** The use cases and the wiring. */
@NullMarked
package org.ytterby.workbench;

import org.jspecify.annotations.NullMarked;
