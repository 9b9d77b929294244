package org.huiyin.resolve.markdown;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.value.References;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Reports all references on a page that is not part of a reply: they have no target there. */
public final class PageReferences implements References {
  private final Problems problems;

  public PageReferences(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Optional<Resolved> resolve(String scheme, String name, Language language, Origin origin) {
    refuse(scheme, origin);
    return Optional.empty();
  }

  @Override
  public boolean chart(String name, Origin origin) {
    refuse("chart", origin);
    return false;
  }

  @Override
  public Optional<List<String>> table(String name, Language language, Origin origin) {
    refuse("table", origin);
    return Optional.empty();
  }

  private void refuse(String scheme, Origin origin) {
    problems.add(
        Problem.error(origin, Message.of("reference-outside-reply", scheme))
            .withHint(Message.of("hint.link-to-page")));
  }
}
