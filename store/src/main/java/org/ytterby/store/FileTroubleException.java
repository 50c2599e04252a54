package org.ytterby.store;

import java.io.IOException;
import java.sql.SQLException;

/** A file or folder cannot be read or written; the message says which, and why. */
public final class FileTroubleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a full message. */
    public FileTroubleException(String message) {
        super(message);
    }

    /** With a full message and the failure below it. */
    public FileTroubleException(String message, Exception cause) {
        super(message, cause);
    }

    /** Writing failed at this place. */
    public static FileTroubleException writing(Object path, IOException cause) {
        return new FileTroubleException(
                path + ": cannot be written (" + Reasons.of(cause)
                        + "). Maybe the disk is full or the folder is not yours.",
                cause);
    }

    /** Reading failed at this place. */
    public static FileTroubleException reading(Object path, IOException cause) {
        return new FileTroubleException(
                path + ": cannot be read (" + Reasons.of(cause) + "). Maybe the path is misspelt.", cause);
    }

    /** A table of a run folder is not what it should be. */
    static FileTroubleException table(Object path, SQLException cause) {
        return new FileTroubleException(
                path + ": cannot be read as a table (" + Reasons.of(cause)
                        + "). Maybe it was changed by hand, or written by another version.",
                cause);
    }
}
