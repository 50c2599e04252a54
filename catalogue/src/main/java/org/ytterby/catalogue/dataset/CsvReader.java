package org.ytterby.catalogue.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Splits a file after RFC 4180 into cells and remembers the lines. */
final class CsvReader {

    /**
     * Cells of one record.
     *
     * @param line line on which it starts
     * @param cells texts without the blanks around them
     */
    record Cells(int line, List<String> cells) {}

    // Cells are all that is asked for; a mapper to objects would cost each start a tenth of a second.
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    private CsvReader() {}

    /** The records of a file, the header first; what cannot be read becomes an issue and ends the file. */
    static List<Cells> read(String file, byte[] bytes, List<ImportIssue> issues) {
        List<Cells> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int line = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), decode(file, bytes, issues))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.END_ARRAY) {
                    if (!cells.isEmpty()) {
                        records.add(new Cells(line, List.copyOf(cells)));
                    }
                    cells.clear();
                } else if (token != JsonToken.START_ARRAY) {
                    line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
                    cells.add(parser.getString().strip());
                }
            }
        } catch (JacksonException e) {
            int end = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            issues.add(unreadable(file, cells.isEmpty() ? end : line, e.getOriginalMessage()));
        }
        return records;
    }

    private static ImportIssue unreadable(String file, int line, String why) {
        return new ImportIssue(
                file,
                line,
                "",
                "",
                why + ". Maybe a quotation mark is not closed.",
                "the rest of the file is left out");
    }

    private static String decode(String file, byte[] bytes, List<ImportIssue> issues) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            issues.add(new ImportIssue(
                    file,
                    0,
                    "",
                    "",
                    "is not valid UTF-8. Maybe it was saved in another encoding.",
                    "unreadable letters are replaced"));
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
