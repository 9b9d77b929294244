package org.huiyin.draft.reading.clue;

import java.nio.charset.Charset;

/**
 * The initials of Chinese words in pinyin: {@code yhzj} for 养护资金. The common characters of GB 2312
 * (level 1) are sorted by pinyin, so the code tells the initial. Of the others some that names of
 * places have are listed; the rest are {@code x}.
 */
public final class Initials {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

  /** The code with which each letter begins. */
  private static final int[] BEGINS = {
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
    0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
  };

  private static final int END = 0xD7F9;

  /** Characters of level 2, each before its initial. */
  private static final String OTHERS =
      "岚l畲s圩w埭d亳b濮p漯l泸l涪f琅l邳p邗h溧l浏l衢q睢s莞g莒j茌c暨j毗p婺w甬y滁c涿z邯h沅y沭s泗s洮t浔x滦l潍w"
          + "榕r楠n桉a梓z闵m隧s颍y鄱p鄞y郓y郯t鄢y邛q瑾j瑜y琪q璇x璐l钰y锂l钛t铬g镉g栾l淄z汶w沂y洙z涞l洱e淦g"
          + "浠x渑m潞l濉s瀍c礴b祁q孚f疃t痘d癌a瘫t睦m秸j稞k窖j笋s缆l舟z芯x苁c茯f菏h葳w蓟j蓼l虞y诊z趸d跆t轨g辐f"
          + "逵k邺y酉y陉x隽j骊l髓s龋q孵f嵊s崂l嵩s岷m峄y崤x徕l恺k悦y戍s揽l摞l擀g旌j昱y晟s";

  /** Characters with more than one reading, of which the usual one is not that of their place. */
  private static final String USUAL = "长c重z行x乐l率l厦x地d都d会h给g系x校x调t";

  private Initials() {}

  /**
   * The initials of the Chinese characters, and the ASCII letters and digits in lower case.
   * Everything else is left out.
   */
  public static String of(String words) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
        initials.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        initials.append((char) (c - 'A' + 'a'));
      } else if (c >= '\u4E00' && c <= '\u9FFF') {
        initials.append(initial(c));
      }
    }
    return initials.toString();
  }

  private static char initial(char c) {
    int usual = USUAL.indexOf(c);
    if (usual >= 0) {
      return USUAL.charAt(usual + 1);
    }
    byte[] bytes = String.valueOf(c).getBytes(GBK);
    int code = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
    if (code >= BEGINS[0] && code <= END && (code & 0xFF) >= 0xA1) {
      int letter = BEGINS.length - 1;
      while (code < BEGINS[letter]) {
        letter--;
      }
      return LETTERS.charAt(letter);
    }
    int other = OTHERS.indexOf(c);
    return other >= 0 ? OTHERS.charAt(other + 1) : 'x';
  }
}
