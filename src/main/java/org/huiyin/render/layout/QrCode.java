package org.huiyin.render.layout;

import java.util.Locale;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.Templates;

/** Encodes a URL as a QR code in SVG, with the quiet zone of four modules that scanners need. */
final class QrCode {
  private static final int QUIET = 4;

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
        io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    int side = code.size + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y) && (x == 0 || !code.getModule(x - 1, y))) {
          int end = x;
          while (end < code.size && code.getModule(end, y)) {
            end++;
          }
          path.append(
              String.format(
                  Locale.ROOT, "M%d %dh%dv1h-%dz", x + QUIET, y + QUIET, end - x, end - x));
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
