/** Words over the workbench. */
@NullMarked
package org.ytterby.cli;

import org.jspecify.annotations.NullMarked;
