package org.huiyin.model.site;

import java.util.Optional;
import org.huiyin.model.text.LocalizedText;

/**
 * The publisher of a site, and the marks required on the site of a public body. Absent values are
 * not shown.
 *
 * @param host the responsible body (主办单位)
 * @param undertaker the operating body (承办单位)
 * @param contact the contact, as shown to readers
 * @param siteIdCode 政府网站标识码: ten digits, or {@code bm} and eight
 * @param icp the number of the ICP filing: {@code 苏ICP备00000000号}
 * @param conac the URL of the badge of party and government bodies (党政机关网站标识)
 * @param reportErrors the URL for reporting mistakes (我为政府网站找错)
 * @param column the column of the site that contains the replies
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
   * The police filing (公安备案).
   *
   * @param text as shown to readers
   * @param code its fourteen digits
   */
  public record Police(String text, String code) {}

  /**
   * A column (栏目), for the meta tags of list pages.
   *
   * @param keywords separated by commas
   * @param type a term of the official list: 信息公开目录, 回应关切 …
   */
  public record Column(
      LocalizedText name, LocalizedText description, LocalizedText keywords, LocalizedText type) {}
}
