package org.huiyin.draft.sources;

import org.huiyin.draft.reading.BodyReading.Span;

/**
 * A link of a body.
 *
 * @param span the words that are linked
 * @param target what stands in the parentheses: {@code figure:roads.y2023}
 * @param mark whether it is to be confirmed
 */
public record TextLink(Span span, String target, boolean mark) {}
