package org.ytterby.catalogue.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.domain.Hints;

/**
 * A number, bare or with a unit.
 *
 * @param dimension what it measures
 * @param bounds where it may lie, in the dimension's own unit
 */
record Quantity(Dimension dimension, Bounds bounds) implements ValueType<Double> {

    private static final String UNSIGNED = "([0-9]{1,30}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})([eE][-+]?[0-9]{1,3})?";
    private static final Pattern WRITTEN =
            Pattern.compile("(?<number>[-+]?" + UNSIGNED + ")\\s*(?<unit>[^\\s\\d,.].*)?");

    /**
     * A range.
     *
     * @param low least value
     * @param open true where {@code low} itself is out
     * @param high greatest value
     * @param whole true where only whole numbers are in
     */
    record Bounds(double low, boolean open, double high, boolean whole) {

        /** From low to high. */
        static Bounds between(double low, double high) {
            return new Bounds(low, false, high, false);
        }

        /** Above low, up to high. */
        static Bounds above(double low, double high) {
            return new Bounds(low, true, high, false);
        }

        /** Whole numbers from low to high. */
        static Bounds whole(double low, double high) {
            return new Bounds(low, false, high, true);
        }

        boolean contains(double value) {
            return value <= high && (open ? value > low : value >= low) && (!whole || value == Math.rint(value));
        }
    }

    @Override
    public Optional<Double> read(YamlNode node, Spot spot) {
        if (!(node instanceof YamlNode.Scalar scalar) || scalar.isNothing()) {
            return spot.refuse(node.place(), "must be a number (is " + node.described() + ")", this::example);
        }
        Matcher written = WRITTEN.matcher(scalar.text().strip());
        if (!written.matches()) {
            return spot.refuse(
                    node.place(), "must be a number (is " + node.described() + ")", () -> hintFor(scalar.text()));
        }
        String unit = written.group("unit") == null ? "" : written.group("unit").strip();
        Optional<Double> value = dimension.convert(new BigDecimal(written.group("number")), unit);
        if (value.isEmpty()) {
            return refuseUnit(scalar, unit, spot);
        }
        return bounded(value.get(), scalar, unit, spot);
    }

    private Optional<Double> bounded(double value, YamlNode.Scalar scalar, String unit, Spot spot) {
        if (bounds.contains(value)) {
            return Optional.of(value);
        }
        String found = unit.isEmpty() ? Shown.number(value) : Shown.bare(scalar.text());
        return spot.refuse(scalar.place(), "must be " + rule(value) + " (is " + found + ")", () -> hintFor(value));
    }

    private String rule(double value) {
        if (value > bounds.high) {
            return "at most " + measured(bounds.high);
        }
        if (value < bounds.low || (bounds.open && value == bounds.low)) {
            return (bounds.open ? "above " : "at least ") + measured(bounds.low);
        }
        return "a whole number" + (dimension == Dimension.MONTHS ? " of months" : "");
    }

    private String measured(double bound) {
        String unit = dimension == Dimension.MONTHS && bound == 1 ? "month" : dimension.own();
        return Shown.number(bound) + (unit.equals("1") ? "" : " " + unit);
    }

    private String hintFor(double value) {
        if (value < 0 && bounds.low >= 0) {
            return "Maybe the sign is wrong.";
        }
        if (dimension == Dimension.RATIO && bounds.high == 1 && value > 1 && value <= 100) {
            return "Maybe " + Shown.number(value) + " % was meant: write '" + Shown.number(value)
                    + " %'; 1 is all of it.";
        }
        return value > bounds.high ? "Maybe the unit is another: a bare number is in " + unitName() + "." : example();
    }

    private String hintFor(String text) {
        String plain = text.strip().replaceAll("(?<=[0-9])[,_' ](?=[0-9]{3})", "");
        if (!plain.equals(text.strip()) && WRITTEN.matcher(plain).matches()) {
            return "Maybe " + Shown.bare(plain) + ", without marks between thousands.";
        }
        String pointed = text.strip().replaceAll("(?<=[0-9]),(?=[0-9])", ".");
        if (!pointed.equals(text.strip()) && WRITTEN.matcher(pointed).matches()) {
            return "Maybe " + Shown.bare(pointed) + ", with a decimal point.";
        }
        return example();
    }

    private Optional<Double> refuseUnit(YamlNode.Scalar scalar, String unit, Spot spot) {
        if (dimension.units().isEmpty()) {
            return spot.refuse(
                    scalar.place(),
                    "must be a number without a unit (is " + Shown.quoted(scalar.text()) + ")",
                    () -> "Maybe remove " + Shown.quoted(unit) + ".");
        }
        return spot.refuse(
                scalar.place(),
                "has the unit " + Shown.quoted(unit) + " (is " + Shown.quoted(scalar.text()) + "), which is not one of "
                        + dimension.listed(),
                () -> Hints.findNearest(unit, dimension.units())
                        .map(near -> "Maybe '" + near + "'.")
                        .orElse("Maybe another field was meant, or convert it: a bare number is in " + unitName()
                                + "."));
    }

    private String example() {
        double inside = bounds.low >= 0 ? Math.min(bounds.high, bounds.low < 1 ? 1 : bounds.low) : 1;
        String units = dimension.units().isEmpty() ? "" : ", or a number with a unit (" + dimension.listed() + ")";
        return "Maybe a plain number such as " + Shown.number(inside) + units + ".";
    }

    private String unitName() {
        return dimension.own().equals("1") ? "parts of one" : dimension.own();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> number = Keys.of(
                "type",
                bounds.whole ? "integer" : "number",
                bounds.open ? "exclusiveMinimum" : "minimum",
                compact(bounds.low),
                "maximum",
                compact(bounds.high));
        // Units hold letters, % and /, which regular expressions read as themselves.
        String units = String.join("|", dimension.units());
        String pattern = "^\\s*" + (bounds.low < 0 ? "[-+]?" : "\\+?") + UNSIGNED + "\\s*"
                + (units.isEmpty() ? "" : "(" + units + ")?") + "\\s*$";
        return Keys.of("anyOf", List.of(number, Keys.of("type", "string", "pattern", pattern)));
    }

    @Override
    public Object write(Double value) {
        return compact(value);
    }

    /** A whole number without its decimal point. */
    static Number compact(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : (Number) value;
    }
}
