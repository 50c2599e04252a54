/** The words and pictures that people read: terminal text and one self-contained HTML file. */
@NullMarked
package org.ytterby.workbench.report;

import org.jspecify.annotations.NullMarked;
