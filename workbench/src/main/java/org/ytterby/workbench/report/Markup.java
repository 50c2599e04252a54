package org.ytterby.workbench.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes HTML and SVG that is well-formed as XML too. Text and attribute values are always escaped; there is no way
 * around that but {@link #style}, which takes the program's own style sheet alone.
 */
final class Markup {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:-]*");

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    /** An HTML document. */
    Markup() {
        this("<!DOCTYPE html>\n");
    }

    private Markup(String prologue) {
        out = new StringBuilder(prologue);
    }

    /** An XML document. */
    static Markup ofXml() {
        return new Markup("");
    }

    /** Opens an element; attributes come as names and values in turn. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the innermost open element. */
    Markup close() {
        out.append("</").append(open.pop()).append(">");
        return this;
    }

    /** Closes the innermost open element and ends the line. */
    Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** An element that holds text alone. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element without content. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** Text. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** A style sheet of the program itself, which XML and HTML read alike as long as it holds no mark of either. */
    Markup style(String css) {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("a style sheet may not hold < or &. Maybe write the rule another way.");
        }
        open("style");
        out.append('\n').append(css);
        return close();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(name(tag));
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(name(attributes[i])).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' cannot name an element. Maybe it holds a blank.");
        }
        return name;
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
    }

    /** Characters that XML 1.0 allows; others, such as most control characters, are shown as a replacement. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /**
     * The document.
     *
     * @throws IllegalStateException if an element is still open
     */
    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> is not closed. Maybe a close() is missing.");
        }
        return out.toString();
    }
}
