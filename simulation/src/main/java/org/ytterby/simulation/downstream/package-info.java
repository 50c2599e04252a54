/** What a lack of rare earths costs those who build with them: idle plants, catching up, and what others lose by it. */
@NullMarked
package org.ytterby.simulation.downstream;

import org.jspecify.annotations.NullMarked;
