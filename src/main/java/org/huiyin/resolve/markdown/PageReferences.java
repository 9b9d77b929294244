package org.huiyin.resolve.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.address.SitePaths;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.value.References;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * The references on a page that is not part of a reply. Those to records are reported: they have no
 * target there. Pages link to each other by their files, so that the sources can be read on a forge
 * too.
 */
public final class PageReferences implements References {
  private static final Pattern FILE = Pattern.compile("(?:\\./)?([a-z0-9-]+?)(\\.en)?\\.md(#.*)?");

  private final boolean explained;
  private final Problems problems;

  /**
   * @param explained whether the page explains how to write them
   */
  public PageReferences(boolean explained, Problems problems) {
    this.explained = explained;
    this.problems = problems;
  }

  @Override
  public boolean explained() {
    return explained;
  }

  @Override
  public Optional<Resolved> resolve(String scheme, String name, Language language, Origin origin) {
    refuse(scheme, origin);
    return Optional.empty();
  }

  /** {@code other.md#s1} in {@code content/pages/} is {@code /other/#s1}. */
  @Override
  public String address(String written) {
    Matcher file = FILE.matcher(written);
    if (!file.matches()) {
      return written;
    }
    String folder = file.group(2) == null ? "" : Language.EN.folder();
    String fragment = file.group(3) == null ? "" : file.group(3);
    return "/" + folder + SitePaths.textPage(file.group(1)) + fragment;
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
