/** Tests of scenario files. */
@NullMarked
package org.ytterby.catalogue.scenario;

import org.jspecify.annotations.NullMarked;
