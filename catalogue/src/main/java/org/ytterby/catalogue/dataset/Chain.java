package org.ytterby.catalogue.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ytterby.domain.Element;

/** The words of the chain from ore to magnet: which goods and recipes there are, given the ores. */
public final class Chain {

    /** Metals and master alloys. */
    public static final List<String> METALS = List.of("NdPr-metal", "Dy-metal", "Tb-metal", "Sm-metal", "LaCe-metal");

    /** Grades of sintered NdFeB, whose swarf and old magnets are collected. */
    public static final List<String> GRADES = List.of("H0", "HL", "HH");

    /** Magnets. */
    public static final List<String> MAGNETS = List.of("NdFeB-H0", "NdFeB-HL", "NdFeB-HH", "NdFeB-bonded", "SmCo");

    /** Elements that a separation of the light elements alone takes out. */
    public static final List<Element> LIGHT_CUT = List.of(Element.LA, Element.CE, Element.PR, Element.ND);

    /** Form in which an ore leaves the mine. */
    public enum Form {
        /** Mineral concentrate that must be cracked. */
        CONCENTRATE,
        /** Mixed carbonate. */
        CARBONATE,
        /** Scandium oxide. */
        OXIDE;

        /** The form with this word of the ore table. */
        public static Form of(String word) {
            return switch (word) {
                case "concentrate" -> CONCENTRATE;
                case "carbonate" -> CARBONATE;
                case "oxide" -> OXIDE;
                default -> throw new IllegalArgumentException("unknown form of ore '" + word + "'");
            };
        }
    }

    /**
     * An ore class.
     *
     * @param id such as {@code mount-weld}
     * @param form what the mine sells
     */
    public record Ore(String id, Form form) {

        /** What leaves the mine. */
        public String product() {
            return switch (form) {
                case CONCENTRATE -> "concentrate-" + id;
                case CARBONATE -> carbonate();
                case OXIDE -> "Sc-oxide";
            };
        }

        /** The mixed carbonate that separations take. */
        public String carbonate() {
            return "carbonate-" + id;
        }

        /** What a separation of the light elements leaves. */
        public String seg() {
            return "SEG-" + id;
        }
    }

    private Chain() {}

    /** The elements that have a market: all but promethium. */
    public static List<Element> traded() {
        return Arrays.stream(Element.values()).filter(e -> e != Element.PM).toList();
    }

    /** Every good that these ores can lead to. */
    public static List<String> goods(List<Ore> ores) {
        List<String> goods = new ArrayList<>();
        ores.stream().filter(o -> o.form() == Form.CONCENTRATE).forEach(o -> goods.add(o.product()));
        ores.stream().filter(o -> o.form() != Form.OXIDE).forEach(o -> goods.add(o.carbonate()));
        ores.stream().filter(o -> o.form() != Form.OXIDE).forEach(o -> goods.add(o.seg()));
        traded().forEach(e -> goods.add(e + "-solution"));
        traded().forEach(e -> goods.add(e + "-oxide"));
        goods.addAll(METALS);
        goods.addAll(MAGNETS);
        GRADES.forEach(grade -> goods.add("scrap-" + grade));
        return List.copyOf(goods);
    }

    /** Every recipe that a site may run on these ores. */
    public static List<String> recipes(List<Ore> ores) {
        List<String> recipes = new ArrayList<>();
        ores.forEach(o -> recipes.add("mine:" + o.id()));
        ores.stream().filter(o -> o.form() == Form.CONCENTRATE).forEach(o -> recipes.add("crack:" + o.id()));
        for (String kind : List.of("separate", "separate-light", "separate-heavy")) {
            ores.stream().filter(o -> o.form() != Form.OXIDE).forEach(o -> recipes.add(kind + ":" + o.id()));
        }
        METALS.forEach(metal -> recipes.add("metal:" + metal));
        MAGNETS.forEach(magnet -> recipes.add("magnet:" + magnet));
        GRADES.forEach(grade -> recipes.add("recycle:" + grade));
        return List.copyOf(recipes);
    }

    /** Kinds of recipes, which yields and costs may be given for. */
    public static List<String> kinds() {
        return List.of(
                "mine",
                "crack",
                "separate",
                "separate-light",
                "separate-heavy",
                "finish",
                "metal",
                "magnet",
                "recycle");
    }

    /** The kind of a recipe: what stands before the colon. */
    public static String kindOf(String recipe) {
        int colon = recipe.indexOf(':');
        return colon < 0 ? recipe : recipe.substring(0, colon);
    }
}
