package org.huiyin.model;

import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;

/**
 * A document other than the reply, with background data.
 *
 * @param on the date of publication
 * @param note a note on comparing its numbers with those of the reply
 * @param href its http or https URL, percent-encoded
 */
public record Document(
    String id,
    LocalizedText title,
    LocalizedText publisher,
    PartialDate on,
    Optional<LocalizedText> note,
    Optional<String> href) {}
