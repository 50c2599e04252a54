package org.ytterby.simulation.downstream;

import org.ytterby.domain.Industries;

/**
 * The inventory-constrained input-output model, MODEL equations (24) to (27), in monthly steps: industries that lose
 * capacity deliver less, their customers live on stocks and then lose output too. Owned by one future.
 *
 * <p>Output that plants make up comes as capacity above the base and as final demand that waited for it; other final demand
 * that is not met is lost.
 */
public final class InputOutputModel {

    private final InputOutputTable table;
    private final ArioSettings settings;
    private final Rationing rationing;
    private final double[] alpha;
    private final double[][] stock;
    private final double[][] orders;
    private final double[][] ordered;
    private final double[] output;
    private final double[] wanted;
    private boolean disturbed;

    /** Industries at rest in the base month. */
    public InputOutputModel(Industries industries, ArioSettings settings, Rationing rationing) {
        this(new InputOutputTable(industries), settings, rationing);
    }

    InputOutputModel(InputOutputTable table, ArioSettings settings, Rationing rationing) {
        this.table = table;
        this.settings = settings;
        this.rationing = rationing;
        int industries = table.output().length;
        output = table.output().clone();
        wanted = new double[industries];
        alpha = new double[industries];
        stock = new double[table.sectors()][industries];
        orders = new double[table.sectors()][industries];
        ordered = new double[industries][table.sectors()];
        java.util.Arrays.fill(alpha, settings.alphaBase());
        for (int p = 0; p < table.sectors(); p++) {
            for (int j = 0; j < industries; j++) {
                orders[p][j] = table.input(p, j) * output[j];
                stock[p][j] = settings.stockMonths() * orders[p][j];
            }
        }
    }

    /**
     * One month.
     *
     * @param capacityLoss Δ by industry, number sector · areas + area; below zero where plants make up what they lost
     */
    public void advance(double[] capacityLoss) {
        for (double loss : capacityLoss) {
            disturbed |= loss != 0;
        }
        if (!disturbed) {
            return;
        }
        double[] total = demanded(capacityLoss);
        for (int j = 0; j < output.length; j++) {
            wanted[j] = Math.min(total[j], alpha[j] * (1 - capacityLoss[j]) * table.output()[j]);
            output[j] = wanted[j] * inputLimit(j);
        }
        deliver(total);
        for (int j = 0; j < output.length; j++) {
            overproduce(j, total[j]);
        }
    }

    /** Orders of last month and final demand by industry, USD/month; notes who ordered. */
    private double[] demanded(double[] capacityLoss) {
        double[] total = table.finalDemand();
        for (int i = 0; i < total.length; i++) {
            total[i] += Math.max(0, -capacityLoss[i]) * table.output()[i];
            java.util.Arrays.fill(ordered[i], 0);
        }
        for (int p = 0; p < table.sectors(); p++) {
            for (int j = 0; j < output.length; j++) {
                if (orders[p][j] > 0) {
                    order(p, j, total);
                }
            }
        }
        return total;
    }

    /** Adds what an industry ordered of a sector last month. */
    private void order(int p, int j, double[] total) {
        int buyer = j / table.areas();
        double[] shares = table.source(p, j % table.areas());
        for (int q = 0; q < shares.length; q++) {
            double order = shares[q] * orders[p][j];
            total[table.at(p, q)] += order;
            ordered[table.at(p, q)][buyer] += order;
        }
    }

    /** Part of the wanted output that the stocks of inputs allow, MODEL equation (25). */
    private double inputLimit(int j) {
        double limit = 1;
        for (int p = 0; p < table.sectors(); p++) {
            double needed = settings.psi() * settings.stockMonths() * table.input(p, j) * wanted[j];
            if (needed > 0) {
                limit = Math.min(limit, stock[p][j] / needed);
            }
        }
        return limit;
    }

    /** Rations, updates stocks and orders anew, MODEL equation (26). */
    private void deliver(double[] total) {
        double[][] filled = new double[output.length][];
        for (int i = 0; i < output.length; i++) {
            filled[i] = filled(i, total[i]);
        }
        for (int p = 0; p < table.sectors(); p++) {
            for (int j = 0; j < output.length; j++) {
                double a = table.input(p, j);
                if (a > 0) {
                    double received = received(filled, p, j);
                    stock[p][j] = Math.max(0, stock[p][j] + received - a * output[j]);
                    double gap = Math.max(0, settings.stockMonths() * a * wanted[j] - stock[p][j]);
                    orders[p][j] = gap / settings.orderMonths() + a * output[j];
                }
            }
        }
    }

    private double received(double[][] filled, int p, int j) {
        int buyer = j / table.areas();
        double[] shares = table.source(p, j % table.areas());
        double part = 0;
        for (int q = 0; q < shares.length; q++) {
            part += shares[q] * filled[table.at(p, q)][buyer];
        }
        return part * orders[p][j];
    }

    /** Part of its order that each sector gets from an industry. */
    private double[] filled(int i, double total) {
        double[] filled = new double[table.sectors()];
        if (rationing == Rationing.PROPORTIONAL) {
            java.util.Arrays.fill(filled, total > 0 ? Math.min(1, output[i] / total) : 0);
            return filled;
        }
        double left = output[i];
        for (int s : table.byPriority()) {
            double order = ordered[i][s];
            filled[s] = order > 0 ? Math.min(1, left / order) : 0;
            left -= filled[s] * order;
        }
        return filled;
    }

    /** Capacity follows scarcity, MODEL equation (27). */
    private void overproduce(int j, double total) {
        double scarcity = total > 0 ? Math.max(0, (total - output[j]) / total) : 0;
        double towards =
                scarcity > SCARCE ? (settings.alphaMax() - alpha[j]) * scarcity : settings.alphaBase() - alpha[j];
        alpha[j] += towards / settings.alphaMonths();
    }

    /** Scarcity that rounding leaves where there is none. */
    private static final double SCARCE = 1e-12;

    /** Output of an industry in the month, USD/month. */
    public double output(int industry) {
        return output[industry];
    }

    /** Stock that an industry holds of a sector's product, USD. */
    double stock(int sector, int industry) {
        return stock[sector][industry];
    }

    /** What an industry orders of a sector for next month, USD/month. */
    double orders(int sector, int industry) {
        return orders[sector][industry];
    }

    /** α of an industry. */
    double alpha(int industry) {
        return alpha[industry];
    }

    /** Value added that an area lost in the month against the base month, USD/month; below zero where it makes more. */
    public double valueAddedLoss(int area) {
        double loss = 0;
        for (int s = 0; s < table.sectors(); s++) {
            int i = table.at(s, area);
            loss += table.valueAddedShare(i) * (table.output()[i] - output[i]);
        }
        return loss;
    }
}
