package org.ytterby.catalogue.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ytterby.policy.Scenario;

/**
 * Reads scenario files. A file at fault gives all its faults at once, each with its line and column; no content of a
 * file makes the reader throw, and none makes it take long: size, depth and aliases are bounded before anything is built.
 */
public final class ScenarioReader {

    /** Largest file that is read, in bytes. */
    public static final int MOST_BYTES = 1 << 20;

    private final KnownWorlds known;

    /** A reader of scenarios about these worlds. */
    public ScenarioReader(KnownWorlds known) {
        this.known = known;
    }

    /** Reads a file; its size is looked at before its content. */
    public ScenarioOutcome read(Path path) {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            return new ScenarioOutcome.Unreadable(
                    file, "is a directory, not a scenario file.", "Maybe a file in it was meant.");
        }
        if (!Files.exists(path)) {
            return new ScenarioOutcome.Unreadable(
                    file, "does not exist.", "Maybe the folder is another: paths start at " + here() + ".");
        }
        try {
            return Files.isRegularFile(path) && Files.size(path) > MOST_BYTES
                    ? tooLarge(file, Files.size(path) + " bytes")
                    : read(file, head(path));
        } catch (AccessDeniedException e) {
            return new ScenarioOutcome.Unreadable(file, "may not be read.", "Maybe its permissions forbid it.");
        } catch (IOException e) {
            return new ScenarioOutcome.Unreadable(
                    file,
                    "cannot be read (" + Shown.bare(String.valueOf(e.getMessage())) + ").",
                    "Maybe the disk is at fault.");
        }
    }

    private static Path here() {
        return Path.of("").toAbsolutePath();
    }

    /** At most one byte more than a scenario may have, so that an endless device ends too. */
    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param file name to be used in messages
     * @param content UTF-8
     */
    public ScenarioOutcome read(String file, byte[] content) {
        if (content.length > MOST_BYTES) {
            return tooLarge(file, "more than " + MOST_BYTES + " bytes");
        }
        IssueLog log = new IssueLog(file);
        Optional<YamlNode> root = YamlText.decode(content, log).flatMap(text -> root(text, log));
        if (root.isEmpty() || log.hasIssues()) {
            return new ScenarioOutcome.Invalid(log.issues());
        }
        Optional<String> vintage = vintage(root.get());
        ScenarioOutcome outcome =
                scenario(file, root.get(), Lexicon.ofWords(known, () -> vintage.flatMap(known.words())));
        return outcome instanceof ScenarioOutcome.Valid
                ? vintage.flatMap(known.world())
                        .map(world -> scenario(file, root.get(), Lexicon.ofWorld(known, world)))
                        .orElse(outcome)
                : outcome;
    }

    private static ScenarioOutcome tooLarge(String file, String size) {
        return new ScenarioOutcome.Invalid(List.of(new ScenarioIssue(
                file,
                1,
                1,
                "",
                "the file must be at most " + MOST_BYTES + " bytes (is " + size + ").",
                "Maybe it is a table or a result, not a scenario.")));
    }

    private static Optional<YamlNode> root(String text, IssueLog log) {
        Optional<YamlNode> root = YamlTree.build(text, log);
        boolean nothing = root.isEmpty() || (root.get() instanceof YamlNode.Scalar scalar && scalar.isNothing());
        if (nothing && !log.hasIssues()) {
            log.issue(
                    Place.START,
                    "",
                    "the file is empty, or holds comments alone.",
                    () -> "Maybe start from the example that 'ytterby init' writes.");
        }
        return nothing ? Optional.empty() : root;
    }

    private static ScenarioOutcome scenario(String file, YamlNode root, Lexicon lexicon) {
        IssueLog log = new IssueLog(file);
        Optional<Scenario> scenario = ScenarioFormat.ROOT.read(root, new Spot("", log, lexicon));
        if (scenario.isEmpty() || log.hasIssues()) {
            return new ScenarioOutcome.Invalid(log.issues());
        }
        Remarks.on(scenario.get(), (YamlNode.Mapping) root, log);
        return new ScenarioOutcome.Valid(scenario.get(), log.notes());
    }

    /** The world that the file chooses, so that words can be checked even where something else is at fault. */
    private Optional<String> vintage(YamlNode root) {
        return root instanceof YamlNode.Mapping block
                        && block.find(ScenarioFormat.WORLD.name()).orElse(null) instanceof YamlNode.Scalar scalar
                        && known.vintages().contains(scalar.text())
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
