package org.ytterby.policy;

import java.util.Arrays;
import org.ytterby.domain.World;

/** What one month does to each project, indexed as {@link World#projects()}. Instruments write it. */
public final class ProjectTerms {

    private final double[] pace;
    private final double[] capitalFactor;
    private final double[] open;

    /** Terms under which every project goes on as planned. */
    ProjectTerms(World world) {
        int projects = world.projects().size();
        pace = ones(projects);
        capitalFactor = ones(projects);
        open = ones(projects);
    }

    private static double[] ones(int length) {
        double[] array = new double[length];
        Arrays.fill(array, 1);
        return array;
    }

    /** Months of progress per month of building and of ramping up, MODEL equations (30) and (31); 1 as planned. */
    public double[] pace() {
        return pace;
    }

    /** Factor on the capital cost of a project that is decided in this month. */
    public double[] capitalFactor() {
        return capitalFactor;
    }

    /** Share of the month in which the owner may decide and build, 0 to 1. */
    public double[] open() {
        return open;
    }
}
