/** Pain inflicted per pain suffered when one country cuts another off, and how long that lasts. */
@NullMarked
package org.ytterby.risk.leverage;

import org.jspecify.annotations.NullMarked;
