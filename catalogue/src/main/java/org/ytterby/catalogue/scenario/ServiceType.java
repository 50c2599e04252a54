package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.EventFields.MULTIPLE;
import static org.ytterby.catalogue.scenario.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.policy.ServiceSteps;

/** A service that is one number, or a list of dated ones. */
record ServiceType() implements ValueType<ServiceSteps> {

    private static final Field<ServiceSteps.Step, LocalDate> FROM =
            required("from", new Scalars.Day(), ServiceSteps.Step::from, "First day of the service, YYYY-MM-DD.");

    private static final Field<ServiceSteps.Step, Double> VALUE = required(
            "value",
            MULTIPLE,
            ServiceSteps.Step::service,
            "Approvals per month as a share of the base month's flow from that day on.");

    private static final Listing<ServiceSteps.Step> STEPS = new Listing<>(
            new Block<>(
                    "The service from a day on.",
                    List.of(FROM, VALUE),
                    v -> new ServiceSteps.Step(v.get(FROM), v.get(VALUE))),
            100,
            false);

    @Override
    public Optional<ServiceSteps> read(YamlNode node, Spot spot) {
        if (!(node instanceof YamlNode.Sequence)) {
            return MULTIPLE.read(node, spot).map(ServiceSteps::constant);
        }
        Optional<List<ServiceSteps.Step>> steps = STEPS.read(node, spot);
        try {
            return steps.map(ServiceSteps::new);
        } catch (IllegalArgumentException e) {
            Told told = Told.of(e);
            return spot.refuse(node.place(), "does not do: " + told.message(), told::hint);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Keys.of("anyOf", List.of(MULTIPLE.schema(), STEPS.schema()));
    }

    @Override
    public Object write(ServiceSteps value) {
        return value.isConstant() ? MULTIPLE.write(value.steps().get(0).service()) : STEPS.write(value.steps());
    }
}
