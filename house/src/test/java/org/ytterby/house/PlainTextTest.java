package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No file speaks of the machine it was written on, or of work left undone. */
class PlainTextTest {

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?:^|[^A-Za-z0-9_.])/(?:work|root|tmp|Users/[A-Za-z]+|home/[a-z]+)/");

    private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b");

    @Test
    void noFileNamesAPathOfOneMachine() {
        assertThat(linesWith(MACHINE_PATH)).isEmpty();
    }

    @Test
    void noFileHoldsANoteOfWorkLeftUndone() {
        assertThat(linesWith(LEFT_UNDONE)).isEmpty();
    }

    @Test
    void pathsOfOneMachineAreFoundAndOthersAreNot() {
        assertThat(MACHINE_PATH.matcher("see /wo" + "rk/notes").find()).isTrue();
        assertThat(MACHINE_PATH.matcher("\"/ho" + "me/ada/data.csv\"").find()).isTrue();
        assertThat(MACHINE_PATH.matcher("/ro" + "ot/.m2").find()).isTrue();
        assertThat(MACHINE_PATH
                        .matcher("org/work/Item and ./work/x and https://a.b/home/")
                        .find())
                .isFalse();
    }

    @Test
    void notesOfWorkLeftUndoneAreFound() {
        assertThat(LEFT_UNDONE.matcher("// TO" + "DO: later").find()).isTrue();
        assertThat(LEFT_UNDONE.matcher("a list of to-dos").find()).isFalse();
    }

    private static List<String> linesWith(Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (Path file : Repository.files()) {
            String text = Repository.text(file);
            if (text.indexOf('\0') >= 0) {
                continue; // not text
            }
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    found.add("%s:%d: %s"
                            .formatted(
                                    Repository.name(file), i + 1, lines.get(i).strip()));
                }
            }
        }
        return found;
    }
}
