package org.huiyin.model;

import java.util.Optional;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;

/**
 * What is drawn, from figures. The options that only one kind of chart understands stay unread.
 *
 * @param kind as written, not yet known to exist
 * @param title the finding, in one line
 * @param subtitle measure, area and period
 * @param note what a reader must know
 * @param description the text alternative, where the author overrides the generated one
 * @param options what is left for the chart kind to read
 * @param places where its texts stand, in all languages
 * @param origin the place of the chart's id
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

  /** The places of the title, the subtitle and the note; that of the chart where one is absent. */
  public record Places(Origin title, Origin subtitle, Origin note) {}
}
