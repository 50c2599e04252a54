/** What comes in from files. */
@NullMarked
package org.ytterby.catalogue;

import org.jspecify.annotations.NullMarked;
