package org.ytterby.catalogue.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes of a file as text: UTF-8 without control characters, each offence told by its place. */
final class YamlText {

    private static final char REPLACEMENT = '\uFFFD';

    private YamlText() {}

    /** The text, or nothing after faults were logged. */
    static Optional<String> decode(byte[] bytes, IssueLog log) {
        if (isUtf16(bytes)) {
            log.issue(
                    Place.START,
                    "",
                    "the file is UTF-16, not UTF-8 (begins with the bytes " + hex(bytes[0]) + " " + hex(bytes[1])
                            + ").",
                    () -> "Maybe save it as UTF-8.");
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(bytes.length);
        decodeInto(text, ByteBuffer.wrap(bytes), log);
        refuseControls(text, log);
        return log.hasIssues() ? Optional.empty() : Optional.of(withoutMark(text.toString()));
    }

    private static boolean isUtf16(byte[] b) {
        return b.length >= 2
                && ((b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) || (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void decodeInto(StringBuilder text, ByteBuffer in, IssueLog log) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(8192);
        Ruler ruler = new Ruler();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            String piece = out.flip().toString();
            ruler.pass(piece);
            text.append(piece);
            out.clear();
            if (result.isUnderflow()) {
                return;
            }
            if (result.isError()) {
                refuseByte(in, ruler.place(), log);
                in.position(in.position() + result.length());
                text.append(REPLACEMENT);
                ruler.pass(String.valueOf(REPLACEMENT));
            }
        }
    }

    private static void refuseByte(ByteBuffer in, Place place, IssueLog log) {
        int at = in.position();
        log.issue(
                place,
                "",
                "the byte " + hex(in.get(at)) + " (number " + (at + 1) + " of the file) is not valid UTF-8.",
                () -> "Maybe the file was saved as Latin-1 or Windows-1252: save it as UTF-8.");
    }

    private static void refuseControls(CharSequence text, IssueLog log) {
        Ruler ruler = new Ruler();
        text.codePoints().forEach(c -> {
            if (!allowed(c)) {
                log.issue(
                        ruler.place(),
                        "",
                        String.format(Locale.ROOT, "the character U+%04X may not stand in YAML.", c),
                        () -> "Maybe the file is not text, or the character was pasted by mistake: remove it.");
            }
            ruler.pass(c);
        });
    }

    /** YAML 1.2.2, production [1] c-printable. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0x7E)
                || c == 0x85
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    private static String hex(byte b) {
        return String.format(Locale.ROOT, "0x%02X", b & 0xFF);
    }

    /** Counts lines and columns as text passes by. */
    private static final class Ruler {
        private int line = 1;
        private int column = 1;
        private boolean afterReturn;

        Place place() {
            return new Place(line, column);
        }

        void pass(String text) {
            text.codePoints().forEach(this::pass);
        }

        void pass(int c) {
            boolean newline = c == '\n' || c == '\r';
            if (newline && !(c == '\n' && afterReturn)) {
                line++;
                column = 1;
            } else if (!newline) {
                column++;
            }
            afterReturn = c == '\r';
        }
    }
}
