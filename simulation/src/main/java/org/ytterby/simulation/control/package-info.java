/** Export controls as they work from month to month: licence queues, quotas in tonnes, and the ways around them. */
@NullMarked
package org.ytterby.simulation.control;

import org.jspecify.annotations.NullMarked;
