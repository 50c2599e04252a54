package org.ytterby.market;

import org.jspecify.annotations.Nullable;

/** The bordered equations where the structure has wide columns, the plain ones where it has none or caution is asked for. */
final class EquationChoice implements RowEquations {
    private final ScaledMonth month;
    private final @Nullable RowEquations bordered;
    private @Nullable RowEquations plain;
    private boolean cautious;

    EquationChoice(ScaledMonth month) {
        this.month = month;
        boolean isWide = month.scaled.columnsWiderThan(BorderedEquations.MOST_NARROW_ENTRIES).length > 0;
        bordered = isWide ? new BorderedEquations(month) : null;
    }

    /** Switches to the plain equations, or back; {@link #load} must follow. */
    void setCautious(boolean on) {
        cautious = on;
    }

    private RowEquations chosen() {
        if (bordered != null && !cautious) {
            return bordered;
        }
        if (plain == null) {
            plain = new NormalEquations(month);
        }
        return plain;
    }

    @Override
    public void load() {
        chosen().load();
    }

    @Override
    public void factorise(double[] d) {
        chosen().factorise(d);
    }

    @Override
    public void solve(double[] b) {
        chosen().solve(b);
    }
}
