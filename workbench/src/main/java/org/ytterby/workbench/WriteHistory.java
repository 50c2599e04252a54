package org.ytterby.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ytterby.store.FileTroubleException;
import org.ytterby.workbench.report.HistoryPage;
import org.ytterby.workbench.result.ReplayDocument;

/** Writes what the replays of all episodes tell: {@code history.md} and its charts in {@code images/history}. */
public final class WriteHistory {
    private WriteHistory() {}

    /**
     * Writes the page and its charts over earlier ones and returns the path of the page.
     *
     * @param folder such as {@code docs}; made where it is missing
     * @throws FileTroubleException if a file cannot be written
     */
    public static Path write(Path folder, List<ReplayDocument> replays) {
        Path page = folder.resolve("history.md");
        try {
            Files.createDirectories(folder.resolve(HistoryPage.CHARTS));
            for (Map.Entry<String, String> chart : HistoryPage.charts(replays).entrySet()) {
                Files.writeString(folder.resolve(chart.getKey()), chart.getValue());
            }
            Files.writeString(page, HistoryPage.markdown(replays));
        } catch (IOException e) {
            throw FileTroubleException.writing(folder, e);
        }
        return page;
    }
}
