package org.ytterby.cli;

import org.ytterby.workbench.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    /** {@return one line, the program's name and version} */
    @Override
    public String[] getVersion() {
        return new String[] {"ytterby " + ProgramVersion.number()};
    }
}
