package org.huiyin.render.layout;

import io.nayuki.qrcodegen.QrSegment;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.Templates;

/** Encodes a URL as a QR code in SVG, with the quiet zone of four modules that scanners need. */
final class QrCode {
  private static final int QUIET = 4;

  /**
   * The pattern that breaks up large areas, one of eight. All can be read; trying which one is
   * easiest takes ten times as long as the rest.
   */
  private static final int MASK = 3;

  private QrCode() {}

  /**
   * Inline SVG without colours. The style sheet sets the fill of {@code .qr-ground} and {@code
   * .qr-code}.
   *
   * @param address in ASCII
   * @param label the text alternative
   */
  static SafeHtml of(String address, String label) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeSegments(
            QrSegment.makeSegments(address),
            io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM,
            io.nayuki.qrcodegen.QrCode.MIN_VERSION,
            io.nayuki.qrcodegen.QrCode.MAX_VERSION,
            MASK,
            true);
    int side = code.size + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y) && (x == 0 || !code.getModule(x - 1, y))) {
          int end = x;
          while (end < code.size && code.getModule(end, y)) {
            end++;
          }
          int run = end - x;
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(run).append("v1h-").append(run).append('z');
        }
      }
    }
    return new SafeHtml(
        "<svg class=\"qr\" viewBox=\"0 0 "
            + side
            + " "
            + side
            + "\" role=\"img\" aria-label=\""
            + Templates.escaped(label)
            + "\"><path class=\"qr-ground\" d=\"M0 0h"
            + side
            + "v"
            + side
            + "H0z\"/>"
            + "<path class=\"qr-code\" d=\""
            + path
            + "\"/></svg>");
  }
}
