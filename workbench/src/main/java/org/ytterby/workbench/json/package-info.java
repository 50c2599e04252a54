/** The documents that programs read. */
@NullMarked
package org.ytterby.workbench.json;

import org.jspecify.annotations.NullMarked;
