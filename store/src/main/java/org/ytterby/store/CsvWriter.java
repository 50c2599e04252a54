package org.ytterby.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated tables after RFC 4180, in UTF-8 with line feeds; what is absent is left empty. */
public final class CsvWriter implements AutoCloseable {
    private final BufferedWriter out;
    private boolean lineStarted;

    /** Opens a new file and writes its header. */
    public CsvWriter(Path file, List<String> header) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        for (String name : header) {
            text(name);
        }
        endRow();
    }

    /** Writes a cell of text; null leaves it empty. */
    public void text(@Nullable String value) throws IOException {
        if (lineStarted) {
            out.write(',');
        }
        lineStarted = true;
        if (value != null) {
            out.write(quoted(value));
        }
    }

    /** Writes a cell with a number; one that is not finite leaves it empty. */
    public void number(double value) throws IOException {
        text(Decimal.isNumber(value) ? Decimal.text(value) : null);
    }

    /** Ends the line. */
    public void endRow() throws IOException {
        out.write('\n');
        lineStarted = false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
