package org.huiyin.model;

import java.util.Optional;

/**
 * Who stands behind a site, and the marks that a public body's site carries. Whatever is not set is
 * not shown.
 *
 * @param host who runs it (主办单位)
 * @param undertaker who works on it (承办单位)
 * @param contact how to reach them, as readers see it
 * @param siteIdCode 政府网站标识码: ten digits, or {@code bm} and eight
 * @param icp the number of the site's filing: {@code 苏ICP备00000000号}
 * @param conac the address of the badge of party and government bodies (党政机关网站标识)
 * @param reportErrors where readers report mistakes (我为政府网站找错)
 * @param column the column of the site in which the replies stand
 */
public record Publisher(
    Optional<LocalizedText> host,
    Optional<LocalizedText> undertaker,
    Optional<LocalizedText> contact,
    Optional<String> siteIdCode,
    Optional<String> icp,
    Optional<Police> police,
    Optional<String> conac,
    Optional<String> reportErrors,
    Optional<Column> column) {

  /**
   * The filing with the police (公安备案).
   *
   * @param text as readers see it
   * @param code its fourteen digits
   */
  public record Police(String text, String code) {}

  /**
   * A column (栏目), as machines are told of it.
   *
   * @param keywords separated by commas
   * @param type a word of the official list: 信息公开目录, 回应关切 …
   */
  public record Column(
      LocalizedText name, LocalizedText description, LocalizedText keywords, LocalizedText type) {}
}
