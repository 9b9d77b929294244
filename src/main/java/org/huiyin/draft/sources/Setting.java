package org.huiyin.draft.sources;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft is written for.
 *
 * @param organisations the ids in {@code site.yml}, by the names that the letter uses
 * @param outcomeScheme the scheme in {@code site.yml} that has the letter's class
 * @param imported the day of the import
 * @param version of the program
 */
public record Setting(
    Map<String, String> organisations,
    Optional<String> outcomeScheme,
    FileOrigin origin,
    LocalDate imported,
    String version) {

  public Setting {
    organisations = Map.copyOf(organisations);
  }

  /**
   * The file that was imported.
   *
   * @param name without its folder
   * @param format {@code html}, {@code docx}, {@code text}
   * @param system what made the page: {@code Hanweb}, {@code DOCX}, {@code text}
   * @param size in bytes
   */
  public record FileOrigin(
      String name,
      String sha256,
      String format,
      String system,
      Optional<String> address,
      long size) {}
}
