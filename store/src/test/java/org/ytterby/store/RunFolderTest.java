package org.ytterby.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temporary;

    private static void fill(Path folder) throws IOException {
        Files.writeString(folder.resolve(RunFolder.MANIFEST), "{}");
    }

    private long entries() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.count();
        }
    }

    @Test
    void aNewFolderIsMadeWithTheFoldersAboveIt() {
        RunFolder.at(temporary.resolve("a/b/run")).write(RunFolderTest::fill);
        assertThat(temporary.resolve("a/b/run/manifest.json")).exists();
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Path place = Files.createDirectory(temporary.resolve("run"));
        RunFolder.at(place).write(RunFolderTest::fill);
        assertThat(place.resolve(RunFolder.MANIFEST)).exists();
    }

    @Test
    void aFolderThatNoRunWroteIsRefused() throws IOException {
        Path place = Files.createDirectory(temporary.resolve("photos"));
        Files.writeString(place.resolve("holiday.jpg"), "");
        assertThatThrownBy(() -> RunFolder.at(place))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining(
                        "photos exists and is not an earlier run folder (it has no manifest.json). Maybe");
    }

    @Test
    void aRunFolderWithAFileOfSomebodyElseIsRefused() throws IOException {
        Path place = temporary.resolve("run");
        RunFolder.at(place).write(RunFolderTest::fill);
        Files.writeString(place.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> RunFolder.at(place))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("'notes.txt'");
    }

    @Test
    void aFileInThePlaceIsRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> RunFolder.at(file))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void aFailureLeavesTheEarlierRunAsItWasAndNothingBeside() throws IOException {
        Path place = temporary.resolve("run");
        RunFolder.at(place).write(RunFolderTest::fill);
        RunFolder again = RunFolder.at(place);
        assertThatThrownBy(() -> again.write(folder -> {
                    Files.writeString(folder.resolve(RunFolder.MANIFEST), "half");
                    throw new IOException("no space left on device");
                }))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("cannot be written (no space left on device). Maybe");
        assertThat(Files.readString(place.resolve(RunFolder.MANIFEST))).isEqualTo("{}");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aFailureOfTheProgramLeavesNothingBesideEither() throws IOException {
        RunFolder folder = RunFolder.at(temporary.resolve("run"));
        assertThatThrownBy(() -> folder.write(part -> {
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        assertThat(entries()).isZero();
    }

    @Test
    void aPlaceBelowAFileCannotBeWritten() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        RunFolder folder = RunFolder.at(file.resolve("run"));
        assertThatThrownBy(() -> folder.write(RunFolderTest::fill))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("cannot be written");
    }
}
