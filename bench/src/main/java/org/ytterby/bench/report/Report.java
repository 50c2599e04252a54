package org.ytterby.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a benchmark found: words for readers, figures for programs.
 *
 * @param text tables and remarks
 * @param figures the same in maps and lists, without dates
 */
public record Report(String text, Map<String, Object> figures) {

    /** The figures and the machine they were taken on, as JSON. */
    public String json(String command, List<String> words) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("command", command);
        all.put("arguments", words);
        all.put("machine", Machine.describe());
        all.putAll(figures);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(all);
    }

    /** Writes the JSON into a file. */
    public void write(Path file, String command, List<String> words) {
        try {
            Files.write(file, (json(command, words) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written. Maybe its folder does not exist.", e);
        }
    }
}
