package org.ytterby.calibration.moments;

/** Told what a long piece of work is doing. */
@FunctionalInterface
public interface CalibrationSteps {

    /** A step begins, such as {@code playing 200 starts}. */
    void begins(String step);
}
