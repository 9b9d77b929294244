package org.huiyin.render;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Site;
import org.huiyin.quantity.Audit;
import org.huiyin.source.Problems;

/**
 * What all pages of a build share.
 *
 * @param audit finds the numbers of a text, for telling how many there are
 */
record Setting(Site site, Theme theme, Templates templates, Audit audit, LocalDate asOf) {
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** The file that a template makes of a view; nothing if the template fails, which is reported. */
  List<OutputFile> page(String path, String template, Record view, Problems problems) {
    return templates.render(template, view, path, problems)
        .map(text -> List.of(OutputFile.text(path, text)))
        .orElse(List.of());
  }

  /** A local time of the site as a point in time. */
  ZonedDateTime instant(LocalDateTime local) {
    return ZonedDateTime.of(local, site.zone());
  }

  /** The beginning of a day at the site's zone. */
  ZonedDateTime instant(LocalDate day) {
    return day.atStartOfDay(site.zone());
  }

  /** A point in time for machines: {@code 2021-09-16T16:32:00+08:00}. */
  static String iso(ZonedDateTime instant) {
    return WITH_OFFSET.format(instant);
  }

  /** A local time for readers: {@code 2021-09-16 16:32}. */
  static String minute(LocalDateTime local) {
    return MINUTE.format(local);
  }

  /** The same up to another day. */
  Setting asOf(LocalDate day) {
    return new Setting(site, theme, templates, audit, day);
  }
}
