/** Tests of the assembled worlds. */
@NullMarked
package org.ytterby.catalogue.world;

import org.jspecify.annotations.NullMarked;
