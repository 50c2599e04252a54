package org.ytterby.catalogue.scenario;

/**
 * The message of an exception, cut into what was found and what may help.
 *
 * @param message without a full stop
 * @param hint a sentence that begins with {@code Maybe}
 */
record Told(String message, String hint) {

    /** Cuts at the last {@code Maybe}. */
    static Told of(IllegalArgumentException e) {
        String text = String.valueOf(e.getMessage()).strip();
        int cut = text.lastIndexOf("Maybe ");
        String message = (cut < 0 ? text : text.substring(0, cut)).strip();
        String hint =
                cut < 0 ? "Maybe compare it with the schema, which 'ytterby schema' prints." : text.substring(cut);
        return new Told(message.endsWith(".") ? message.substring(0, message.length() - 1) : message, hint);
    }
}
