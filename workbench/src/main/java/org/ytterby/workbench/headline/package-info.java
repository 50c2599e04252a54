/** Sentences that a distribution supports, each with its probability. */
@NullMarked
package org.ytterby.workbench.headline;

import org.jspecify.annotations.NullMarked;
