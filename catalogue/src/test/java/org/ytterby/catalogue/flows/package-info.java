/** Tests of flow files. */
@NullMarked
package org.ytterby.catalogue.flows;

import org.jspecify.annotations.NullMarked;
