package org.ytterby.workbench.words;

import java.util.OptionalInt;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.World;

/** Goods, regions and uses of one world in English. */
public final class Names {
    private final World world;

    /** Names of this world. */
    public Names(World world) {
        this.world = world;
    }

    /** A good by its id: {@code dysprosium oxide (Dy-oxide)}, {@code NdFeB-HH magnets}, else the id. */
    public String good(String id) {
        OptionalInt index = world.findGood(id);
        return index.isEmpty() ? id : good(world.goods().get(index.getAsInt()));
    }

    private static String good(Good good) {
        if (good.kind() == GoodKind.OXIDE && good.content().size() == 1) {
            Element element = good.content().keySet().iterator().next();
            return element.englishName() + " oxide (" + good.id() + ")";
        }
        if (good.kind() == GoodKind.MAGNET) {
            return good.id() + " magnets";
        }
        return good.id();
    }

    /** A region by its code: its English name; a group or unknown code stays as it is. */
    public String region(String code) {
        OptionalInt index = world.findRegion(code);
        return index.isEmpty() ? code : world.regions().get(index.getAsInt()).name();
    }

    /** The English name of a use, by its id; an unknown id stays as it is. */
    public String use(String id) {
        return world.uses().stream()
                .filter(use -> use.id().equals(id))
                .map(use -> use.name())
                .findFirst()
                .orElse(id);
    }
}
