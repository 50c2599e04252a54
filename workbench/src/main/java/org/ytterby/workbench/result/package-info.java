/** What a run or comparison hands back: plain records, before any format. */
@NullMarked
package org.ytterby.workbench.result;

import org.jspecify.annotations.NullMarked;
