/** Files of monthly trade flows as customs publish them. */
@NullMarked
package org.ytterby.catalogue.flows;

import org.jspecify.annotations.NullMarked;
