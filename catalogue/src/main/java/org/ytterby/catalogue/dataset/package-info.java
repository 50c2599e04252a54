/** The tables that the world is built from: each declared once, read with every doubt recorded. */
@NullMarked
package org.ytterby.catalogue.dataset;

import org.jspecify.annotations.NullMarked;
