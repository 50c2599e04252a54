/** Tests of the tables. */
@NullMarked
package org.ytterby.catalogue.dataset;

import org.jspecify.annotations.NullMarked;
