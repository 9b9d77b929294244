package org.huiyin.cli.explain;

import java.util.Optional;

/**
 * What a code means, in one language.
 *
 * @param message the message of the code, with “…” for what differs from place to place
 * @param reason why it is a fault
 * @param remedy how to mend it; empty if only the hint at the place can say it, see {@code example}
 * @param example empty for codes of the surroundings of a build
 */
public record Explanation(
    String code,
    String message,
    String reason,
    Optional<String> remedy,
    Optional<Example> example) {}
