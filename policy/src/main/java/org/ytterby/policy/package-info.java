/** What may happen: dated instruments and regimes. */
@NullMarked
package org.ytterby.policy;

import org.jspecify.annotations.NullMarked;
