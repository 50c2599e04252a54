package org.ytterby.simulation.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BayesTest {

    /** From (0.8, 0.2) at break odds 0.1 and relief odds 0.3: 0.8·0.9 + 0.2·0.3 = 0.78. */
    @Test
    @Tag("equation-33")
    void beliefsFirstFollowTheOddsOfAChange() {
        double[] ahead = Bayes.ahead(new double[] {0.8, 0.2}, new double[][] {{0.9, 0.1}, {0.3, 0.7}});
        assertThat(ahead[0]).isCloseTo(0.78, within(1e-12));
        assertThat(ahead[1]).isCloseTo(0.22, within(1e-12));
    }

    /** (0.78·0.1, 0.22·0.9) = (0.078, 0.198), over their sum 0.276. */
    @Test
    @Tag("equation-33")
    void thenWhatWasSeen() {
        double[] posterior = Bayes.posterior(new double[] {0.78, 0.22}, new double[] {0.1, 0.9});
        assertThat(posterior[0]).isCloseTo(0.078 / 0.276, within(1e-12));
        assertThat(posterior[1]).isCloseTo(0.198 / 0.276, within(1e-12));
    }

    @Test
    @Tag("equation-33")
    void whatNoRegimeTellsChangesNothing() {
        assertThat(Bayes.posterior(new double[] {0.78, 0.22}, new double[] {0, 0}))
                .containsExactly(0.78, 0.22);
    }

    /** ln(0.22/0.42)/0.5 = −1.2933, so exp(−0.8363) = 0.4333; a throughput as expected has likelihood 1. */
    @Test
    @Tag("equation-33")
    void aThroughputIsTheLikelierTheNearerItIsToWhatARegimeApproves() {
        assertThat(Bayes.likelihood(0.4, 0.4, 0.5)).isEqualTo(1);
        assertThat(Bayes.likelihood(0.2, 0.4, 0.5)).isCloseTo(0.4333, within(1e-4));
        assertThat(Bayes.likelihood(0, 1, 0.5)).isLessThan(1e-12);
    }
}
