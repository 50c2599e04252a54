package org.ytterby.simulation.belief;

import org.ytterby.policy.Regime;

/**
 * How beliefs follow what is seen, MODEL equation (33): the odds of a change, then what has been announced, then how much was
 * approved in the month before.
 */
final class Learning {

    /** Change in the share of exports under a control from which on it is news. */
    private static final double NEWS = 0.05;

    private final RegimeSpace space;
    private final BeliefSettings settings;
    private final int markets;

    Learning(RegimeSpace space, BeliefSettings settings, int markets) {
        this.space = space;
        this.settings = settings;
        this.markets = markets;
    }

    /** Before the first month the regime of its start is taken for granted. */
    void begin(Traders traders) {
        traders.belief = new double[markets][space.size()];
        traders.seen = new double[markets];
        for (int m = 0; m < markets; m++) {
            traders.belief[m][0] = 1;
            traders.seen[m] = Double.NaN;
        }
    }

    /**
     * Takes a month in.
     *
     * @param known outlook under which the beliefs of the month before were formed
     * @param outlook of this month
     * @param ruling regime of this month, of which only what is announced is seen
     * @param given odds of the regime after the month before; empty where the scenario gives none
     */
    void update(Traders traders, Outlook known, Outlook outlook, int ruling, double[][] given) {
        double[] public_ = space.given() ? announced(outlook, ruling) : new double[0];
        for (int m = 0; m < markets; m++) {
            double[] learned = Bayes.posterior(traders.belief[m], throughput(traders.seen[m], known.throughput()[m]));
            double[] ahead = Bayes.ahead(learned, space.given() ? given : known.odds()[m]);
            traders.belief[m] = space.given()
                    ? Bayes.posterior(ahead, public_)
                    : Bayes.posterior(news(ahead, known, outlook, m), consistent(outlook, m));
        }
    }

    private double[] throughput(double seen, double[] expected) {
        double[] likelihood = new double[expected.length];
        for (int r = 0; r < likelihood.length; r++) {
            likelihood[r] = Double.isNaN(seen) ? 1 : Bayes.likelihood(seen, expected[r], settings.throughputSigma());
        }
        return likelihood;
    }

    /** Likelihood of what is in force under each regime: what another would have announced is misread at best. */
    private double[] announced(Outlook outlook, int ruling) {
        double[] likelihood = new double[space.size()];
        for (int r = 0; r < likelihood.length; r++) {
            likelihood[r] = same(outlook.reach()[r], outlook.reach()[ruling]) ? 1 : settings.misread();
        }
        return likelihood;
    }

    private static boolean same(double[][] a, double[][] b) {
        for (int kind = 0; kind < a.length; kind++) {
            for (int m = 0; m < a[kind].length; m++) {
                if (Math.abs(a[kind][m] - b[kind][m]) > NEWS) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Beliefs after a control that was not in force the month before: a licence may be strict, a ban or quota is one. */
    private double[] news(double[] belief, Outlook known, Outlook outlook, int market) {
        double[] told = belief.clone();
        for (int r = 1; r < told.length; r++) {
            int kind = RegimeSpace.kind(space.regimes().get(r)).ordinal();
            if (outlook.reach()[0][kind][market] > known.reach()[0][kind][market] + NEWS) {
                double share = space.regimes().get(r) == Regime.STRICT_LICENCE
                        ? settings.newLicence()
                        : 1 - settings.misread();
                double moved = share * told[0];
                told[0] -= moved;
                told[r] += moved;
            }
        }
        return told;
    }

    /** Likelihood of what is in force over a market under each regime, where controls are what regimes are known by. */
    private double[] consistent(Outlook outlook, int market) {
        double[] likelihood = new double[space.size()];
        boolean open = true;
        for (int r = 1; r < likelihood.length; r++) {
            Controls.Kind kind = RegimeSpace.kind(space.regimes().get(r));
            boolean inForce = outlook.reach()[0][kind.ordinal()][market] > 0;
            likelihood[r] = inForce ? 1 : settings.misread();
            open &= !inForce || kind == Controls.Kind.LICENCE;
        }
        likelihood[0] = open ? 1 : settings.misread();
        return likelihood;
    }
}
