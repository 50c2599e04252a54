/** What exists: elements, goods, sites, routes, uses, a dated world. */
@NullMarked
package org.ytterby.domain;

import org.jspecify.annotations.NullMarked;
