package org.huiyin.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.huiyin.model.artefact.Drawing;

/**
 * Prints a checksum of every drawing of every golden case, as SVG, and of every n-th as PNG. {@link
 * SameDrawingsTest} compares the output of several virtual machines.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * @param args n
   */
  public static void main(String[] args) throws Exception {
    System.out.print(ofAllCases(Integer.parseInt(args[0])));
  }

  static String ofAllCases(int nthAsPng) throws Exception {
    StringBuilder sums = new StringBuilder();
    int n = 0;
    for (Drawing drawing : DrawnReply.cases()) {
      sums.append(drawing.chart().id())
          .append(' ')
          .append(sum(drawing.wide() + drawing.narrow() + drawing.standalone()));
      if (n++ % nthAsPng == 0) {
        sums.append(' ')
            .append(sum(drawing.whole().bytes()))
            .append(' ')
            .append(sum(drawing.card().bytes()));
      }
      sums.append('\n');
    }
    return sums.toString();
  }

  private static String sum(String text) throws Exception {
    return sum(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sum(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
  }
}
