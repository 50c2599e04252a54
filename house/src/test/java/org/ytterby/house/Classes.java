package org.ytterby.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes that the rules read, imported once. */
final class Classes {

    /** Every main class of every room. */
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Rooms.ROOT_PACKAGE);

    private Classes() {}

    /**
     * The classes of one fixture, made to break a rule.
     *
     * @param name package below {@code org.ytterby.house.fixture}
     * @return its classes
     */
    static JavaClasses fixture(String name) {
        return new ClassFileImporter().importPackages(fixturePackage(name));
    }

    /** {@return the full name of a fixture's package} */
    static String fixturePackage(String name) {
        return "org.ytterby.house.fixture." + name;
    }
}
