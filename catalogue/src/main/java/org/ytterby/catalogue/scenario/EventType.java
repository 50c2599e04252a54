package org.ytterby.catalogue.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.policy.Instrument;

/** One event: the key {@code kind} decides which other keys it has. */
record EventType() implements ValueType<Instrument> {

    /** The kinds, in the order in which the schema lists them. */
    static final List<Kind<?>> KINDS = List.of(
            RouteKinds.tariff(),
            RouteKinds.tariffRateQuota(),
            RouteKinds.embargo(),
            LicenceKind.exportLicence(),
            LicenceKind.generalLicence(),
            ContentKind.contentRule(),
            QuotaKind.exportQuota(),
            OwnerKinds.marketAccess(),
            PlaceKinds.productionQuota(),
            PlaceKinds.priceFloor(),
            PlaceKinds.stockOrder(),
            PlaceKinds.capacityOutage(),
            PlaceKinds.demandShift(),
            PlaceKinds.subsidy(),
            PlaceKinds.projectDecision(),
            PlaceKinds.projectDelay(),
            OwnerKinds.technologyBan(),
            OwnerKinds.investmentRestriction());

    private static final Scalars.Choice<Kind<?>> KIND = choice();

    private static Scalars.Choice<Kind<?>> choice() {
        Map<String, Kind<?>> byWord = new LinkedHashMap<>();
        KINDS.forEach(k -> byWord.put(k.word(), k));
        return new Scalars.Choice<>(byWord);
    }

    @Override
    public Optional<Instrument> read(YamlNode node, Spot spot) {
        if (!(node instanceof YamlNode.Mapping block)) {
            return spot.refuse(
                    node.place(),
                    "must be a block of keys (is " + node.described() + ")",
                    () -> "Maybe write '- id: …' and indent the keys below it alike.");
        }
        Optional<YamlNode> word = block.find("kind");
        if (word.isEmpty()) {
            return spot.refuse(
                    block.place(),
                    "lacks the key 'kind'",
                    () -> "Maybe add one of " + String.join(", ", KIND.values().keySet()) + ".");
        }
        return KIND.read(word.get(), spot.member("kind")).flatMap(kind -> ofKind(kind, block, spot));
    }

    private static <I extends Instrument> Optional<Instrument> ofKind(Kind<I> kind, YamlNode.Mapping block, Spot spot) {
        Optional<I> read = kind.block().read(block, spot);
        return read.isPresent() && reaches(kind, read.get(), block, spot) ? Optional.of(read.get()) : Optional.empty();
    }

    /** Asks the world, where one is at hand, whether the instrument touches anything in it. */
    private static boolean reaches(Kind<?> kind, Instrument instrument, YamlNode.Mapping block, Spot spot) {
        if (spot.lexicon().economy().isEmpty()) {
            return true;
        }
        try {
            instrument.check(spot.lexicon().economy().get());
            return true;
        } catch (IllegalArgumentException e) {
            spot.refuse(block.place(), "does not fit the world: " + Told.of(e).message(), kind::reachHint);
            return false;
        }
    }

    @Override
    public Map<String, Object> schema() {
        List<Object> rules = new ArrayList<>();
        for (Kind<?> kind : KINDS) {
            rules.add(Keys.of(
                    "if",
                    Keys.of("properties", Keys.of("kind", Keys.of("const", kind.word())), "required", List.of("kind")),
                    "then",
                    Keys.of("$ref", "#/$defs/" + kind.word())));
        }
        return Keys.of(
                "type",
                "object",
                "properties",
                Keys.of("kind", KIND.schema()),
                "required",
                List.of("id", "kind", "from"),
                "allOf",
                rules);
    }

    @Override
    public Object write(Instrument value) {
        return KINDS.stream()
                .filter(k -> k.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no kind for " + value.getClass().getSimpleName() + "."))
                .write(value);
    }
}
