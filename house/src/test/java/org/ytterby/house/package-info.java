/** Arrow rules, documents and end-to-end goldens; tests only. */
@NullMarked
package org.ytterby.house;

import org.jspecify.annotations.NullMarked;
