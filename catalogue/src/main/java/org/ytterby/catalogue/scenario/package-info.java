/**
 * Scenario files: YAML to {@link org.ytterby.policy.Scenario} and back, one declared format behind reader, writer and
 * JSON Schema, and every fault of a file told with its line and column.
 */
@NullMarked
package org.ytterby.catalogue.scenario;

import org.jspecify.annotations.NullMarked;
