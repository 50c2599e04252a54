package org.ytterby.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ytterby.calibration.Calibration;
import org.ytterby.calibration.Calibrator;
import org.ytterby.catalogue.dataset.DataFolder;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.FrozenReader;
import org.ytterby.catalogue.dataset.Table;
import org.ytterby.catalogue.dataset.Tables;
import org.ytterby.catalogue.dataset.Vocabulary;
import org.ytterby.catalogue.scenario.Dictionary;
import org.ytterby.catalogue.world.AssembledWorld;
import org.ytterby.catalogue.world.WorldAssembler;
import org.ytterby.catalogue.world.WorldReport;
import org.ytterby.domain.Trust;
import org.ytterby.domain.World;
import org.ytterby.policy.Regime;
import org.ytterby.workbench.report.Provenance;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.result.InputFile;

/** Worlds of the dataset that comes with the program; each is read, assembled and calibrated when first asked for. */
final class ShippedWorlds implements Worlds {
    /** First year whose base month lies under the truce of 2025; before it no controls stood. */
    private static final int FIRST_TRUCE = 2025;

    private final DataFolder folder = DataFolder.shipped();
    private final Map<String, AssembledWorld> assembled = new TreeMap<>();
    private final Map<String, Calibration> calibrated = new TreeMap<>();
    private @Nullable Dataset dataset;

    @Override
    public synchronized Dataset dataset() {
        if (dataset == null) {
            dataset = Dataset.read(folder);
        }
        return dataset;
    }

    @Override
    public Dictionary words(String vintage) {
        return Dictionary.of(Vocabulary.ofNames(folder));
    }

    @Override
    public World world(String vintage) {
        return assembled(vintage).world();
    }

    private synchronized AssembledWorld assembled(String vintage) {
        return assembled.computeIfAbsent(vintage, v -> new WorldAssembler(dataset()).assemble(v));
    }

    @Override
    public List<String> vintages() {
        return WorldAssembler.VINTAGES;
    }

    @Override
    public synchronized BaseWorld base(String vintage) {
        return new BaseWorld(calibration(vintage).economy(), assembled(vintage).measures());
    }

    private synchronized Calibration calibration(String vintage) {
        return calibrated.computeIfAbsent(vintage, v -> calibrate(assembled(v)));
    }

    /** The economy of an assembled world, its base month taken under the regime of its year. */
    static Calibration calibrate(AssembledWorld assembled) {
        int year = Integer.parseInt(assembled.world().id());
        Regime regime = year < FIRST_TRUCE ? Regime.OPEN : Regime.TRUCE;
        return Calibrator.calibrate(assembled.world(), assembled.measures(), YearMonth.of(year, 12), regime);
    }

    @Override
    public List<String> audits() {
        List<String> ids = new ArrayList<>(List.of(Audits.ESTIMATES));
        for (String vintage : vintages()) {
            ids.add(Audits.ADJUSTMENTS + vintage);
            ids.add(Audits.TOTALS + vintage);
        }
        return ids;
    }

    @Override
    public DataTable audit(String id) {
        if (id.equals(Audits.ESTIMATES)) {
            List<List<String>> rows = new ArrayList<>();
            vintages().forEach(v -> rows.addAll(Audits.shares(v, WorldReport.of(assembled(v)))));
            return Audits.estimates(rows);
        }
        String vintage = id.substring(id.lastIndexOf('-') + 1);
        Calibration calibration = calibration(vintage);
        return id.startsWith(Audits.ADJUSTMENTS)
                ? Audits.changes(
                        id, "What reconciliation changed in the world of " + vintage, calibration.adjustments())
                : Audits.changes(id, "Published totals against the world of " + vintage, calibration.totals());
    }

    @Override
    public List<InputFile> inputs() {
        List<InputFile> inputs = new ArrayList<>();
        for (Table table : Tables.all()) {
            for (String file : table.files()) {
                read(file).ifPresent(bytes -> inputs.add(new InputFile(file, Sha256.of(bytes))));
            }
        }
        read(FrozenReader.FILE).ifPresent(bytes -> inputs.add(new InputFile(FrozenReader.FILE, Sha256.of(bytes))));
        return List.copyOf(inputs);
    }

    private java.util.Optional<byte[]> read(String file) {
        try {
            return folder.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + file + " of the program cannot be read", e);
        }
    }

    @Override
    public Provenance provenance(String vintage) {
        Map<Trust, Integer> rows = new EnumMap<>(Trust.class);
        for (Table table : Tables.all()) {
            dataset().summary(table).trust().forEach((grade, count) -> rows.merge(grade, count, Integer::sum));
        }
        int all = rows.values().stream().mapToInt(Integer::intValue).sum();
        int estimates = rows.getOrDefault(Trust.E, 0);
        String remark = "Of the " + all + " figures and facts of the dataset " + estimates
                + " are estimates (grade E), each with its range and basis.";
        return new Provenance(dataset().sources(), List.of(remark));
    }
}
