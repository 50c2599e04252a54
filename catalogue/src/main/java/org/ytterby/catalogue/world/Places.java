package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.domain.Region;

/** The regions of the model, in the order of the table of countries, and the countries that count for them. */
final class Places {

    /** The region whose domestic prices are quoted apart. */
    static final String CHINA = "CHN";

    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<String, Integer> byCountry = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();

    Places(Dataset dataset) {
        List<Row> rows = dataset.rows("countries");
        for (Row row : rows) {
            if (row.text("iso3").equals(row.text("region"))) {
                index.put(row.text("iso3"), regions.size());
                regions.add(new Region(
                        row.text("iso3"), row.text("name"), row.text("bloc"), new LinkedHashSet<>(row.list("groups"))));
            }
        }
        for (Row row : rows) {
            Integer region = index.get(row.text("region"));
            if (region == null) {
                throw new IllegalStateException(
                        row.where() + ": region '" + row.text("region") + "' has no row of its own in countries.csv.");
            }
            byCountry.put(row.text("iso3"), region);
        }
        dataset.rows("foreign-owners").forEach(row -> owners.put(row.text("site"), row.text("country")));
    }

    List<Region> regions() {
        return regions;
    }

    int count() {
        return regions.size();
    }

    String code(int region) {
        return regions.get(region).code();
    }

    /** True where a region has this code; groups and countries that count for a region have none. */
    boolean isRegion(String code) {
        return index.containsKey(code);
    }

    /** Index of the region with this code. */
    int region(String code) {
        return ofCountry(code);
    }

    /** Index of the region that a country counts for. */
    int ofCountry(String country) {
        Integer region = byCountry.get(country);
        if (region == null) {
            throw new IllegalStateException("countries.csv does not list '" + country + "'.");
        }
        return region;
    }

    /** Country of the seat of the owner of a site or project that stands in a country. */
    String homeOfOwner(String site, String country) {
        return owners.getOrDefault(site, country);
    }

    int china() {
        return ofCountry(CHINA);
    }
}
