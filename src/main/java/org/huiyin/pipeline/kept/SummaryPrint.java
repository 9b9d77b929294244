package org.huiyin.pipeline.kept;

import org.huiyin.model.text.Language;

/**
 * The fingerprints of a summary, in parts: few files of a site depend on values or search terms.
 *
 * @param values of the values of the figures
 * @param terms of the search terms
 * @param rest of all else
 */
public record SummaryPrint(Language language, String values, String terms, String rest) {}
