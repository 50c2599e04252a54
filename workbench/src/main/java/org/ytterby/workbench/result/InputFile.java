package org.ytterby.workbench.result;

/**
 * Something that a result depends on.
 *
 * @param name file or table, without the folders of this machine
 * @param sha256 SHA-256 of its bytes, lower-case hexadecimal
 */
public record InputFile(String name, String sha256) {}
