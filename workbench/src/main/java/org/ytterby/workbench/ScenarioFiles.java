package org.ytterby.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ytterby.catalogue.scenario.KnownWorlds;
import org.ytterby.catalogue.scenario.ScenarioIssue;
import org.ytterby.catalogue.scenario.ScenarioNote;
import org.ytterby.catalogue.scenario.ScenarioOutcome;
import org.ytterby.catalogue.scenario.ScenarioReader;
import org.ytterby.catalogue.scenario.ScenarioSchema;
import org.ytterby.catalogue.scenario.ScenarioTemplate;
import org.ytterby.catalogue.scenario.ScenarioWriter;
import org.ytterby.policy.Scenario;
import org.ytterby.store.FileTroubleException;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.InvalidInputException;
import org.ytterby.workbench.result.Issue;

/** Scenario files as the catalogue reads and writes them. */
final class ScenarioFiles implements ScenarioFormat {
    private final KnownWorlds known;

    ScenarioFiles(KnownWorlds known) {
        this.known = known;
    }

    @Override
    public LoadedScenario load(Path file) {
        ScenarioOutcome outcome = new ScenarioReader(known).read(file);
        if (outcome instanceof ScenarioOutcome.Invalid invalid) {
            throw new InvalidInputException(
                    invalid.issues().stream().map(ScenarioFiles::issue).toList());
        }
        if (outcome instanceof ScenarioOutcome.Unreadable unreadable) {
            throw new FileTroubleException(unreadable.text());
        }
        ScenarioOutcome.Valid valid = (ScenarioOutcome.Valid) outcome;
        return new LoadedScenario(
                valid.scenario(),
                List.of(new InputFile(String.valueOf(file.getFileName()), hash(file))),
                valid.notes().stream().map(ScenarioNote::text).toList());
    }

    private static Issue issue(ScenarioIssue issue) {
        return new Issue(issue.file(), issue.line(), issue.column(), issue.path(), issue.message(), issue.hint());
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw FileTroubleException.reading(file, e);
        }
    }

    @Override
    public String write(Scenario scenario) {
        return ScenarioWriter.yaml(scenario);
    }

    @Override
    public String template() {
        return ScenarioTemplate.yaml();
    }

    @Override
    public String schema() {
        return ScenarioSchema.json();
    }
}
