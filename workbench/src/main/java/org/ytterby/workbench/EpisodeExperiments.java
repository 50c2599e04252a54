package org.ytterby.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.calibration.moments.Experiment;
import org.ytterby.calibration.moments.Moment;
import org.ytterby.calibration.moments.Outcome;
import org.ytterby.catalogue.world.AssembledWorld;
import org.ytterby.catalogue.world.WorldAssembler;
import org.ytterby.domain.FrozenParameters;
import org.ytterby.domain.Parameters;
import org.ytterby.history.Check;
import org.ytterby.history.Episode;
import org.ytterby.history.Episodes;
import org.ytterby.history.Expectation;
import org.ytterby.history.check.Replay;
import org.ytterby.workbench.result.InputFile;

/** The past episodes, played under any parameters; each world is made anew, since its costs rest on them. */
final class EpisodeExperiments implements Experiments {

    /** General parameters of behaviour that the episodes may tell; everything else keeps its stated value. */
    private static final List<String> FREE = List.of(
            "belief.long-run-weight",
            "belief.new-licence-strict",
            "belief.quota-relief",
            "belief.reroute-share",
            "cover.strict-response",
            "dy-storage.licensed-share",
            "expectation.arrival-elasticity",
            "informal.cost-share",
            "quota.front-loading",
            "thinning.price-rise");

    /** Tolerance of a check that must hold exactly. */
    private static final double LEAST = 1e-9;

    private final Worlds worlds;
    private final Episodes episodes;

    EpisodeExperiments(Worlds worlds, Episodes episodes) {
        this.worlds = worlds;
        this.episodes = episodes;
    }

    @Override
    public Parameters stated() {
        return new WorldAssembler(worlds.dataset()).statedParameters();
    }

    @Override
    public List<String> free() {
        return FREE;
    }

    @Override
    public Experiment experiment() {
        List<Episode> all = Episodes.IDS.stream().map(episodes::episode).toList();
        WorldAssembler assembler = new WorldAssembler(worlds.dataset());
        Replay replay = new Replay(worlds.dataset());
        return parameters -> play(all, assembler, replay, parameters);
    }

    private static Outcome play(List<Episode> all, WorldAssembler assembler, Replay replay, Parameters parameters) {
        Map<String, BaseWorld> bases = new TreeMap<>();
        List<Moment> moments = new ArrayList<>();
        for (Episode episode : all) {
            BaseWorld base = bases.computeIfAbsent(
                    episode.scenario().world(), vintage -> base(assembler.assemble(vintage, parameters)));
            replay.play(episode, base.economy(), base.measures()).checks().stream()
                    .filter(check -> !check.inSample())
                    .map(EpisodeExperiments::moment)
                    .forEach(moments::add);
        }
        return Outcome.of(moments);
    }

    private static BaseWorld base(AssembledWorld assembled) {
        return new BaseWorld(ShippedWorlds.calibrate(assembled).economy(), assembled.measures());
    }

    /** A check as a moment: bounds that are as far apart in logarithms as in figures are compared by logarithms. */
    private static Moment moment(Check check) {
        Expectation e = check.expectation();
        boolean factor = e.low() > 0 && e.observed() > 0 && isRatio(e);
        double middle = e.observed();
        double below = factor ? StrictMath.log(middle / e.low()) : middle - e.low();
        double above = factor ? StrictMath.log(e.high() / middle) : e.high() - middle;
        return new Moment(
                e.id(),
                e.episode(),
                check.simulated(),
                middle,
                factor ? Moment.Scale.LOG : Moment.Scale.LINEAR,
                Math.max(Math.max(below, above), LEAST),
                e.kind() == Expectation.Kind.OPEN);
    }

    private static boolean isRatio(Expectation e) {
        double geometric = StrictMath.sqrt(e.low() * e.high());
        double mean = (e.low() + e.high()) / 2;
        return Math.abs(geometric - e.observed()) < Math.abs(mean - e.observed());
    }

    @Override
    public FrozenParameters frozen() {
        return worlds.dataset().frozen();
    }

    @Override
    public List<InputFile> inputs() {
        List<InputFile> inputs = new ArrayList<>();
        Episodes.IDS.forEach(id -> inputs.add(new InputFile(id + ".yaml", Sha256.of(Episodes.content(id)))));
        inputs.addAll(worlds.inputs());
        return List.copyOf(inputs);
    }
}
