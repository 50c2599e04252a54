package org.ytterby.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes verbs with their desk; everything else as picocli does. */
final class DeskFactory implements IFactory {
    private final Desk desk;

    DeskFactory(Desk desk) {
        this.desk = desk;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Desk.class) {
                return type.cast(constructor.newInstance(desk));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
