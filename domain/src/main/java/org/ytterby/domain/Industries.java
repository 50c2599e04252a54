package org.ytterby.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The industries that use rare earths and those that these deliver to: a small input-output table of sectors and areas.
 *
 * @param sectors kinds of industry
 * @param areas countries, or groups of countries, that the table tells apart
 * @param valueAdded USD/month, by sector and area
 * @param inputs USD of the first sector's product that a USD of the second one's takes, by supplier and buyer; the same in
 *     every area
 * @param domestic part of what an area takes of a sector's product that it makes itself, by sector and area
 */
public record Industries(
        List<Sector> sectors, List<Area> areas, double[][] valueAdded, double[][] inputs, double[][] domestic) {

    /** A world without such a table. */
    public static final Industries NONE =
            new Industries(List.of(), List.of(), new double[0][], new double[0][], new double[0][]);

    /**
     * A kind of industry.
     *
     * @param id such as {@code vehicles}
     * @param priority 1 is delivered to first when something is rationed
     * @param uses ids of the uses whose lack of rare earths stops it
     */
    public record Sector(String id, int priority, List<String> uses) {

        /** Copies the list. */
        public Sector {
            uses = List.copyOf(uses);
        }
    }

    /**
     * A country or group of countries.
     *
     * @param code of a region or a group of regions
     * @param product gross domestic product, USD/year
     */
    public record Area(String code, double product) {}

    /** Copies the lists; the tables are not copied and not to be written to. */
    public Industries {
        sectors = List.copyOf(sectors);
        areas = List.copyOf(areas);
    }

    /** True where there is a table. */
    public boolean isPresent() {
        return !sectors.isEmpty();
    }

    /** Index of the sector that a use belongs to, −1 where none names it. */
    public int sectorOf(String use) {
        for (int s = 0; s < sectors.size(); s++) {
            if (sectors.get(s).uses().contains(use)) {
                return s;
            }
        }
        return -1;
    }

    /** Index of the area of a region: that of its own code, else that of a group of it, else {@code ROW}; else −1. */
    public int areaOf(Region region) {
        List<String> codes = new ArrayList<>(List.of(region.code()));
        codes.addAll(region.groups());
        codes.add("ROW");
        for (String code : codes) {
            for (int a = 0; a < areas.size(); a++) {
                if (areas.get(a).code().equals(code)) {
                    return a;
                }
            }
        }
        return -1;
    }
}
