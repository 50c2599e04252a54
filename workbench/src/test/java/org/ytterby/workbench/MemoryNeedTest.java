package org.ytterby.workbench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ytterby.workbench.result.UsageException;

class MemoryNeedTest {
    private static final long HEAP = 6_000_000_000L;
    private static final long EACH = 4_250_000L;

    @Test
    void whatFitsIsLet() {
        assertThatCode(() -> MemoryNeed.check(1200, EACH, HEAP)).doesNotThrowAnyException();
    }

    @Test
    void moreIsRefusedWithTheNumberThatFits() {
        // 0.85 · 6 GB / 4.25 MB = 1200.
        assertThatThrownBy(() -> MemoryNeed.check(10_000, EACH, HEAP))
                .isInstanceOf(UsageException.class)
                .hasMessage("--futures 10000 needs 42.5 GB of memory (4.25 MB each), and Java may take 6 GB. Maybe"
                        + " --futures 1200, fewer months, or a larger heap: JDK_JAVA_OPTIONS=-Xmx… sets it.");
        assertThatThrownBy(() -> MemoryNeed.check(1201, EACH, HEAP)).isInstanceOf(UsageException.class);
    }
}
