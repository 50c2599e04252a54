package org.ytterby.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * The seventeen rare-earth elements: the lanthanides, yttrium and scandium.
 *
 * <p>Grouping after the European Commission's Study on the Critical Raw Materials for the EU 2023: heavy are Dy, Er, Eu,
 * Gd, Ho, Lu, Tb, Tm, Yb and Y; light are Ce, La, Nd, Pr and Sm; scandium stands apart. Promethium has no stable
 * isotope and no market: it is listed for completeness and never produced, traded or used.
 */
public enum Element {
    LA("La", "lanthanum", 57, Group.LIGHT),
    CE("Ce", "cerium", 58, Group.LIGHT),
    PR("Pr", "praseodymium", 59, Group.LIGHT),
    ND("Nd", "neodymium", 60, Group.LIGHT),
    PM("Pm", "promethium", 61, Group.LIGHT),
    SM("Sm", "samarium", 62, Group.LIGHT),
    EU("Eu", "europium", 63, Group.HEAVY),
    GD("Gd", "gadolinium", 64, Group.HEAVY),
    TB("Tb", "terbium", 65, Group.HEAVY),
    DY("Dy", "dysprosium", 66, Group.HEAVY),
    HO("Ho", "holmium", 67, Group.HEAVY),
    ER("Er", "erbium", 68, Group.HEAVY),
    TM("Tm", "thulium", 69, Group.HEAVY),
    YB("Yb", "ytterbium", 70, Group.HEAVY),
    LU("Lu", "lutetium", 71, Group.HEAVY),
    Y("Y", "yttrium", 39, Group.HEAVY),
    SC("Sc", "scandium", 21, Group.SCANDIUM);

    /** Light, heavy or scandium. */
    public enum Group {
        LIGHT,
        HEAVY,
        SCANDIUM
    }

    private final String symbol;
    private final String englishName;
    private final int atomicNumber;
    private final Group group;

    Element(String symbol, String englishName, int atomicNumber, Group group) {
        this.symbol = symbol;
        this.englishName = englishName;
        this.atomicNumber = atomicNumber;
        this.group = group;
    }

    /** The chemical symbol, such as {@code Dy}. */
    public String symbol() {
        return symbol;
    }

    /** The English name in lower case. */
    public String englishName() {
        return englishName;
    }

    /** The number of protons. */
    public int atomicNumber() {
        return atomicNumber;
    }

    /** Light, heavy or scandium. */
    public Group group() {
        return group;
    }

    /** The element with this symbol, in exactly this spelling. */
    public static Optional<Element> find(String symbol) {
        return Arrays.stream(values()).filter(e -> e.symbol.equals(symbol)).findFirst();
    }

    /**
     * The element with this symbol.
     *
     * @throws IllegalArgumentException if there is none, with the nearest spelling as a hint
     */
    public static Element of(String symbol) {
        return find(symbol)
                .orElseThrow(() -> new IllegalArgumentException("unknown element '" + symbol + "'. "
                        + Hints.nearest(
                                symbol,
                                Arrays.stream(values()).map(Element::symbol).toList())));
    }

    @Override
    public String toString() {
        return symbol;
    }
}
