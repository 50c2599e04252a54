package org.ytterby.workbench;

/** Told how far a use case is; called from any thread. */
public interface Progress {

    /** A new piece of work begins, such as {@code assembling the world of 2025}. */
    void stage(String what);

    /** So many of all futures are finished. */
    void futures(int done, int all);

    /** So many of all plays of past episodes are finished; by default tells nobody. */
    default void plays(int done, int all) {
        // a listener that only knows futures
    }

    /** Tells nobody. */
    static Progress none() {
        return new Progress() {
            @Override
            public void stage(String what) {
                // nobody listens
            }

            @Override
            public void futures(int done, int all) {
                // nobody listens
            }
        };
    }
}
