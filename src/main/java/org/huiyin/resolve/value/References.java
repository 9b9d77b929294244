package org.huiyin.resolve.value;

import java.util.Optional;
import org.huiyin.model.Prose;
import org.huiyin.model.text.Language;
import org.huiyin.source.Origin;

/** What the references of a text lead to. An implementation reports those that lead nowhere. */
public interface References {

  /**
   * Follows a reference.
   *
   * @param scheme {@code figure}, {@code claim}, {@code commitment} or {@code reply}
   * @param name what stands behind the colon
   * @param language of the text that refers
   * @param origin the place of the name
   * @return empty if it leads nowhere; then that has been reported
   */
  Optional<Resolved> resolve(String scheme, String name, Language language, Origin origin);

  /** Whether the chart exists; if not, that has been reported. */
  boolean chart(String name, Origin origin);

  /**
   * @param fillIn the text of a link that the author left empty
   */
  record Resolved(Prose.Target target, String fillIn) {}
}
