package org.huiyin.model;

import java.util.Optional;

/**
 * A document other than the reply, from which context is taken.
 *
 * @param publisher who published it
 * @param on when
 * @param note what a reader must know before comparing its numbers with the reply's
 */
public record Document(
    String id,
    LocalizedText title,
    LocalizedText publisher,
    PartialDate on,
    Optional<LocalizedText> note) {}
