package org.ytterby.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void textAndAttributesAreEscaped() {
        String html = new Markup()
                .open("p", "title", "a\"b<c>'d'&e")
                .text("<script>alert(1)</script> & more\u0000")
                .close()
                .document();
        assertThat(html)
                .isEqualTo("<!DOCTYPE html>\n<p title=\"a&quot;b&lt;c&gt;&#39;d&#39;&amp;e\">"
                        + "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more\uFFFD</p>");
    }

    @Test
    void anElementLeftOpenIsAFault() {
        assertThatThrownBy(() -> new Markup().open("p").document())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("<p> is not closed");
    }

    @Test
    void namesCannotCarryMarkup() {
        assertThatThrownBy(() -> new Markup().open("p onload=x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Markup().style("</style>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAxisEndsAtARoundNumberAtOrAboveTheHighestValue() {
        assertThat(Scale.upTo(873)).isEqualTo(new Scale(1000, 200));
        assertThat(Scale.upTo(1000)).isEqualTo(new Scale(1000, 200));
        assertThat(Scale.upTo(0.31).ticks()).hasSize(5);
        assertThat(Scale.upTo(0).top()).isEqualTo(1);
        for (double highest = 1e-3; highest < 1e6; highest *= 1.7) {
            Scale scale = Scale.upTo(highest);
            assertThat(scale.top()).isGreaterThanOrEqualTo(highest);
            assertThat(scale.ticks().size()).isBetween(3, 6);
        }
    }

    @Test
    void sentencesBreakAtBlanks() {
        List<String> lines = new ArrayList<>();
        Wrap.into(lines, "  one two three four", 11, "    ");
        Wrap.into(lines, "five 100 % six", 9, "");
        assertThat(lines).containsExactly("  one two", "    three", "    four", "five", "100 % six");
    }
}
