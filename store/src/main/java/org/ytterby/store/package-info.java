/** Worlds, traces and results in DuckDB and Parquet. */
@NullMarked
package org.ytterby.store;

import org.jspecify.annotations.NullMarked;
