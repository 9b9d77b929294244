package org.huiyin.model;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Origin;

/**
 * Something that the proposers asked for (诉求), and where the reply answers it.
 *
 * @param text what was asked
 * @param answeredIn the passages that answer it; none if the reply does not answer it
 * @param notAnswered says that, and why, the reply does not answer it
 * @param note what else readers should know
 * @param origin the place of its id
 */
public record Ask(
    String id,
    LocalizedText text,
    List<SourceRef.Passage> answeredIn,
    Optional<LocalizedText> notAnswered,
    Optional<LocalizedText> note,
    Origin origin) {

  public Ask {
    answeredIn = List.copyOf(answeredIn);
  }

  public boolean isAnswered() {
    return !answeredIn.isEmpty();
  }
}
