package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LineText;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The meta tags of a page (国办发〔2017〕47号, and those of UCAP), and its address. */
final class MetaTags {
  private static final Map<String, Page.Field> FIELDS =
      Map.ofEntries(
          Map.entry("articletitle", Page.Field.TITLE),
          Map.entry("pubdate", Page.Field.PUBLISHED),
          Map.entry("publishdate", Page.Field.PUBLISHED),
          Map.entry("firstpublishedtime", Page.Field.PUBLISHED),
          Map.entry("contentsource", Page.Field.SOURCE),
          Map.entry("source", Page.Field.SOURCE),
          Map.entry("columnname", Page.Field.COLUMN),
          Map.entry("lanmu", Page.Field.COLUMN),
          Map.entry("sitename", Page.Field.SITE),
          Map.entry("url", Page.Field.ADDRESS));

  /** {@code 2021-08-01-06:08:00} of UCAP has a hyphen before the hour. */
  private static final Pattern TIME =
      Pattern.compile(
          "^((?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)(?:[-\\sT]*(\\d{1,2}:\\d{2}))?.*");

  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)|url:\\s*(https?://\\S+)");

  private MetaTags() {}

  static List<Page.Label> read(Document page) {
    List<Page.Label> labels = new ArrayList<>();
    for (Element meta : page.select("meta[content]")) {
      Page.Field field = FIELDS.get(meta.attr("name").strip().toLowerCase(Locale.ROOT));
      String value = LineText.of(meta.attr("content"));
      if (field == Page.Field.PUBLISHED) {
        value = time(value);
      }
      if (field != null && !value.isEmpty() && !value.equalsIgnoreCase("null")) {
        labels.add(new Page.Label(field, value, Page.Place.META));
      }
    }
    address(page)
        .ifPresent(
            value -> labels.add(new Page.Label(Page.Field.ADDRESS, value, Page.Place.ADDRESS)));
    return labels;
  }

  private static String time(String value) {
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      return "";
    }
    return time.group(2) == null ? time.group(1) : time.group(1) + " " + time.group(2);
  }

  private static Optional<String> address(Document page) {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment) {
        Matcher saved = SAVED_FROM.matcher(comment.getData());
        if (saved.find()) {
          return Optional.of(saved.group(1) != null ? saved.group(1) : saved.group(2));
        }
      }
    }
    String canonical = page.select("link[rel=canonical]").attr("href").strip();
    return canonical.startsWith("http") ? Optional.of(canonical) : Optional.empty();
  }
}
