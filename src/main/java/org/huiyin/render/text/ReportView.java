package org.huiyin.render.text;

import java.util.List;
import java.util.Optional;
import org.huiyin.render.template.TemplateView;

/**
 * A published report on the progress of a commitment.
 *
 * @param id of its element in the page; empty if it has none
 * @param day in ISO format
 * @param state the suffix of the CSS class that sets the colour
 * @param due the new deadline, if it sets one
 * @param figures links to the values that it reports
 * @param by who reported it
 * @param evidenceHref where it was published
 */
public record ReportView(
    Optional<String> id,
    String day,
    String state,
    String stateLabel,
    String text,
    Optional<String> due,
    List<Passages.Link> figures,
    Optional<String> by,
    Optional<String> evidenceHref)
    implements TemplateView {}
