/** Numbers, goods and places in plain English. */
@NullMarked
package org.ytterby.workbench.words;

import org.jspecify.annotations.NullMarked;
