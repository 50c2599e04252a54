/** Makes a world agree with itself and with the past. */
@NullMarked
package org.ytterby.calibration;

import org.jspecify.annotations.NullMarked;
