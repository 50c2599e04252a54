/** Tables for readers and JSON for programs. */
@NullMarked
package org.ytterby.bench.report;

import org.jspecify.annotations.NullMarked;
