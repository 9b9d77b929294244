package org.huiyin.model;

import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;

/**
 * A chart of figures, from {@code charts.yml}. The options of a single kind of chart are not parsed
 * here.
 *
 * @param kind as written, not yet checked
 * @param title the finding, in one line
 * @param subtitle measure, area and period
 * @param note a note for readers
 * @param description the text alternative, if the author overrides the generated one
 * @param options the options of the chart kind
 * @param places the origins of its texts, in all languages
 * @param origin the origin of the chart's id
 */
public record Chart(
    String id,
    Node.Scalar kind,
    LocalizedText title,
    Optional<LocalizedText> subtitle,
    Optional<LocalizedText> note,
    Optional<LocalizedText> description,
    Node.Mapping options,
    Places places,
    Origin origin) {

  /** The origins of title, subtitle and note; that of the chart if one is absent. */
  public record Places(Origin title, Origin subtitle, Origin note) {}
}
