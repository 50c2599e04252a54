package org.ytterby.workbench.report;

import java.time.YearMonth;
import java.util.List;

/**
 * What one chart shows; drawn by {@link SvgChart}, told by {@link ChartTable}.
 *
 * @param title what it shows
 * @param alt what a reader who cannot see it should know, one sentence with the main numbers
 * @param unit unit of the vertical axis
 * @param months horizontal axis
 * @param lines at most five
 */
record Chart(String title, String alt, String unit, List<YearMonth> months, List<Line> lines) {

    /** Copies the lists. */
    Chart {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    /**
     * A line, with the band in which nine of ten futures lie.
     *
     * @param label short name, written beside its end
     * @param low 5th percentile by month; the same as {@code middle} where there is no band
     * @param middle median or mean by month
     * @param high 95th percentile by month
     * @param dots true for single points in place of a line
     */
    record Line(String label, double[] low, double[] middle, double[] high, boolean dots) {

        /** A line with a band. */
        static Line fan(String label, double[] low, double[] middle, double[] high) {
            return new Line(label, low, middle, high, false);
        }

        /** A line without a band. */
        static Line plain(String label, double[] values) {
            return new Line(label, values, values, values, false);
        }

        /** Points that no line joins, NaN where there is none. */
        static Line points(String label, double[] values) {
            return new Line(label, values, values, values, true);
        }

        /** True where there is a band to draw. */
        boolean hasBand() {
            return low != middle;
        }
    }

    /** Largest finite value of any line; 0 where there is none. */
    double highest() {
        double highest = 0;
        for (Line line : lines) {
            for (double value : line.high()) {
                highest = Double.isFinite(value) ? Math.max(highest, value) : highest;
            }
        }
        return highest;
    }
}
