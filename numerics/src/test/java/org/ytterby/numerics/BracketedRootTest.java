package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class BracketedRootTest {

    private static double root(DoubleUnaryOperator f, double low, double high) {
        return BracketedRoot.find(f, low, f.applyAsDouble(low), high, f.applyAsDouble(high), 1e-12, 60);
    }

    @Test
    void findsTheSquareRootOfTwo() {
        assertThat(root(x -> x * x - 2, 0, 2)).isCloseTo(Math.sqrt(2), within(1e-10));
    }

    /** Plain false position would creep along the flat side. */
    @Test
    void findsTheRootOfASteepHyperbola() {
        assertThat(root(x -> 1 / x - 100, 1e-4, 10)).isCloseTo(0.01, within(1e-9));
    }

    @Test
    void takesAnEndThatIsTheRoot() {
        assertThat(root(x -> x - 3, 0, 3)).isEqualTo(3);
    }

    @Test
    void refusesABracketWithoutChangeOfSign() {
        assertThatThrownBy(() -> root(x -> x + 1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no change of sign between 0.0 (1.0) and 1.0 (2.0)");
    }
}
