package org.huiyin;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads a QR code from its drawing as a phone does from a screen: painted in pixels first. */
final class ScannedCode {
  private static final int PIXELS_A_MODULE = 4;
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

  private ScannedCode() {}

  static String text(Element svg) throws ReaderException {
    int side = Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
    int width = side * PIXELS_A_MODULE;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, 0xFFFFFF);
    String path = svg.selectFirst(".qr-code").attr("d");
    int length = 0;
    for (MatchResult run : RUN.matcher(path).results().toList()) {
      paint(
          pixels,
          width,
          Integer.parseInt(run.group(1)),
          Integer.parseInt(run.group(2)),
          Integer.parseInt(run.group(3)));
      length += run.group().length();
    }
    if (length != path.length()) {
      throw NotFoundException.getNotFoundInstance();
    }
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
        .getText();
  }

  private static void paint(int[] pixels, int width, int x, int y, int modules) {
    for (int row = 0; row < PIXELS_A_MODULE; row++) {
      int start = (y * PIXELS_A_MODULE + row) * width + x * PIXELS_A_MODULE;
      Arrays.fill(pixels, start, start + modules * PIXELS_A_MODULE, 0);
    }
  }
}
