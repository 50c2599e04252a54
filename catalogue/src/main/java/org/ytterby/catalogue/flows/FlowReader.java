package org.ytterby.catalogue.flows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Hints;

/**
 * Reads monthly flows from a plain table with the header {@code month,from,to,good,tonnes}, or from a monthly export of UN
 * Comtrade. Which of the two it is, the header tells.
 */
public final class FlowReader {
    private static final int MOST_ISSUES = 50;

    private final FlowWords words;

    /** A reader that knows these words. */
    public FlowReader(FlowWords words) {
        this.words = words;
    }

    /** Reads a file; every fault becomes an issue. */
    public FlowFile read(String name, byte[] bytes) {
        FlowRows rows = new FlowRows(name);
        String text = decode(bytes, rows);
        if (rows.isFaulty()) {
            return rows.finish(MOST_ISSUES);
        }
        List<CsvLine> lines = lines(text);
        if (lines.isEmpty()) {
            rows.fault(0, 0, "", "is empty.", "Maybe write a header " + PlainForm.HEADER + " and one row per flow.");
            return rows.finish(MOST_ISSUES);
        }
        CsvLine header = lines.get(0);
        FlowForm form = ComtradeForm.fits(header.cells()) ? new ComtradeForm(words) : new PlainForm(words);
        Cells.Header columns = Cells.Header.of(header, form.columns(), rows);
        if (!rows.isFaulty()) {
            lines.stream().skip(1).forEach(line -> row(line, columns, form, rows));
            form.finish(rows);
            if (!rows.isFaulty() && rows.isEmpty()) {
                rows.fault(0, 0, "", "holds no flow below its header.", "Maybe the rows were lost on export.");
            }
        }
        return rows.finish(MOST_ISSUES);
    }

    private static void row(CsvLine line, Cells.Header columns, FlowForm form, FlowRows rows) {
        if (!line.closed()) {
            rows.fault(line.number(), 0, "", "has a quotation mark that is not closed.", "Maybe close it.");
        } else if (line.cells().size() != columns.width()) {
            rows.fault(
                    line.number(),
                    0,
                    "",
                    "has " + line.cells().size() + " cells, the header " + columns.width() + ".",
                    "Maybe a number holds a comma as thousands separator.");
        } else {
            form.row(new Cells(line, columns), rows);
        }
    }

    private static List<CsvLine> lines(String text) {
        List<CsvLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(CsvLine.of(number, line));
            }
        }
        return lines;
    }

    private static String decode(byte[] bytes, FlowRows rows) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            rows.fault(0, 0, "", "is not valid UTF-8.", "Maybe it is a workbook or was saved in another encoding.");
            return "";
        }
    }

    /** A hint to the nearest of the words. */
    static String nearest(String found, java.util.Collection<String> known) {
        return Hints.nearest(found, known);
    }
}
