package org.huiyin.model.procedure;

import org.huiyin.source.Origin;

/**
 * A text that looks private and may be published all the same, such as the mobile number of a duty
 * office.
 *
 * @param text as it stands in the text for readers
 * @param reason why; not published
 * @param origin of the text
 */
public record Allowance(String text, String reason, Origin origin) {}
