package org.huiyin.draft.sources;

/** The entries of bodies in {@code site.yml}. */
public final class BodyEntries {
  private BodyEntries() {}

  /**
   * One entry: {@code jtj: {name: 示例市交通运输局}}.
   *
   * @param bilingual whether the site needs an English name; the Chinese one stands in for it
   */
  public static String entry(String id, String name, boolean bilingual) {
    FlowText value = FlowText.mapping();
    if (bilingual) {
      value.raw("name", FlowText.mapping().put("zh", name).put("en", name).toString());
    } else {
      value.put("name", name);
    }
    return id + ": " + value;
  }
}
