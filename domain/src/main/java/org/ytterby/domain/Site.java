package org.ytterby.domain;

/**
 * A mine or plant.
 *
 * @param id unique word
 * @param name its name
 * @param owner operating company
 * @param country ISO 3166-1 alpha-3 of the place, which may be outside the model's own regions
 * @param region code of the {@link Region} it counts for
 * @param place town or district
 * @param latitude degrees north
 * @param longitude degrees east
 * @param stage what it does
 * @param home code of the {@link Region} that its owner is at home in; that of the place where nothing else is known
 */
public record Site(
        String id,
        String name,
        String owner,
        String country,
        String region,
        String place,
        double latitude,
        double longitude,
        Stage stage,
        String home) {

    /** Refuses places that are not on the globe. */
    public Site {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("site " + id + ": latitude " + latitude + ", longitude " + longitude
                    + " is not a place on the globe. Maybe the two are swapped.");
        }
    }

    /** A site whose owner is at home where it stands. */
    public Site(
            String id,
            String name,
            String owner,
            String country,
            String region,
            String place,
            double latitude,
            double longitude,
            Stage stage) {
        this(id, name, owner, country, region, place, latitude, longitude, stage, region);
    }
}
