/** Calibration by simulated moments, what the episodes tell of each parameter, and sensitivity. */
@NullMarked
package org.ytterby.calibration.moments;

import org.jspecify.annotations.NullMarked;
