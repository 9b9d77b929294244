package org.huiyin.draw.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huiyin.source.Resource;

/**
 * Glyph outlines of a TrueType font, read from its tables {@code cmap}, {@code loca} and {@code
 * glyf} (OpenType specification, chapters of these names).
 *
 * <p>{@code java.awt.Font} is not used: it loads fontconfig and freetype even for a font from a
 * file, so the result depends on the machine. Outlines are filled like any other shape.
 */
public final class Outlines {
  private static final int WORDS = 0x01;
  private static final int SCALE = 0x08;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;
  private static final int ON_CURVE = 0x01;
  private static final int REPEAT = 0x08;
  private static final int DEEPEST = 8;

  private final ByteBuffer font;
  private final CharacterMap cmap;
  private final int hhea;
  private final int hmtx;
  private final int loca;
  private final int glyf;
  private final boolean longOffsets;
  private final double perEm;

  /** Holder class: the font is loaded when the first image is drawn. */
  private static final class Regular {
    static final Outlines FONT = load("NotoSansSC-Regular.ttf");
  }

  private static final class Bold {
    static final Outlines FONT = load("NotoSansSC-Bold.ttf");
  }

  /**
   * Returns the bundled font for a character. A rare hanzi that Bold lacks is taken from Regular.
   */
  static Outlines of(TableFont font, int codePoint) {
    return font.isBold() && Bold.FONT.cmap.glyph(codePoint) > 0 ? Bold.FONT : Regular.FONT;
  }

  public static Outlines of(TableFont font) {
    return font.isBold() ? Bold.FONT : Regular.FONT;
  }

  private static Outlines load(String resource) {
    return new Outlines(ByteBuffer.wrap(new Resource(Outlines.class, resource).bytes()));
  }

  /** Reads a font of the site. Returns empty if the file is not a TrueType font with outlines. */
  static Optional<Outlines> read(byte[] file) {
    try {
      return Optional.of(new Outlines(ByteBuffer.wrap(file)));
    } catch (IndexOutOfBoundsException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private Outlines(ByteBuffer font) {
    this.font = font;
    int head = table("head");
    this.perEm = unsigned(head + 18);
    this.longOffsets = font.getShort(head + 50) == 1;
    this.loca = table("loca");
    this.glyf = table("glyf");
    this.hhea = table("hhea");
    this.hmtx = table("hmtx");
    this.cmap = CharacterMap.of(font, table("cmap"));
  }

  private int table(String name) {
    int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    int tables = font.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      if (font.getInt(entry) == tag) {
        return font.getInt(entry + 8);
      }
    }
    throw new IllegalStateException("no table " + name);
  }

  /**
   * Appends the outline of a character to a path. For a character that the font lacks, this is the
   * glyph for missing characters, an empty box.
   *
   * @param x left edge of the character
   * @param base y coordinate of the baseline
   * @param size units per em
   */
  public void append(int codePoint, double x, double base, double size, Path2D to) {
    double scale = size / perEm;
    append(cmap.glyph(codePoint), new AffineTransform(scale, 0, 0, -scale, x, base), to, 0);
  }

  /**
   * Appends the outline of a character, centred in {@code room}. Used for quotation marks, which
   * the font centres in one em.
   */
  public void appendWithin(
      int codePoint, double x, double room, double base, double size, Path2D to) {
    Path2D sign = new Path2D.Double();
    append(codePoint, 0, base, size, sign);
    Rectangle2D bounds = sign.getBounds2D();
    to.append(
        AffineTransform.getTranslateInstance(x + (room - bounds.getWidth()) / 2 - bounds.getX(), 0)
            .createTransformedShape(sign),
        false);
  }

  /**
   * Returns whether the font has a valid outline for the character and its width is one em (± 2 %).
   */
  boolean hasSquare(int codePoint) {
    try {
      int glyph = cmap.glyph(codePoint);
      append(glyph, new AffineTransform(), new Path2D.Double(), 0);
      int last = unsigned(hhea + 34) - 1;
      return glyph > 0
          && Math.abs(unsigned(hmtx + 4 * Math.min(glyph, last)) - perEm) <= perEm / 50;
    } catch (IndexOutOfBoundsException | IllegalStateException e) {
      // A font of the site may be damaged at this character only; the character is then missing.
      return false;
    }
  }

  private int offset(int glyph) {
    return longOffsets ? font.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
  }

  private int unsigned(int at) {
    return font.getShort(at) & 0xFFFF;
  }

  private void append(int glyph, AffineTransform place, Path2D to, int depth) {
    int start = offset(glyph);
    if (start == offset(glyph + 1)) {
      return;
    }
    int contours = font.getShort(glyf + start);
    if (contours >= 0) {
      simple(glyf + start + 10, contours, place, to);
    } else {
      composite(glyf + start + 10, place, to, depth + 1);
    }
  }

  private void composite(int start, AffineTransform place, Path2D to, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalStateException("a glyph that is made of itself");
    }
    int at = start;
    int flags;
    do {
      flags = unsigned(at);
      int part = unsigned(at + 2);
      at += 4;
      boolean words = (flags & WORDS) != 0;
      double dx = words ? font.getShort(at) : font.get(at);
      double dy = words ? font.getShort(at + 2) : font.get(at + 1);
      at += words ? 4 : 2;
      double[] m = {1, 0, 0, 1};
      if ((flags & SCALE) != 0) {
        m[0] = m[3] = fixed(at);
        at += 2;
      } else if ((flags & TWO_SCALES) != 0) {
        m[0] = fixed(at);
        m[3] = fixed(at + 2);
        at += 4;
      } else if ((flags & MATRIX) != 0) {
        for (int i = 0; i < 4; i++) {
          m[i] = fixed(at + 2 * i);
        }
        at += 8;
      }
      AffineTransform inner = new AffineTransform(place);
      inner.concatenate(new AffineTransform(m[0], m[1], m[2], m[3], dx, dy));
      append(part, inner, to, depth);
    } while ((flags & MORE) != 0);
  }

  /** Reads a fixed-point number in the format F2DOT14. */
  private double fixed(int at) {
    return font.getShort(at) / 16384.0;
  }

  private void simple(int start, int contours, AffineTransform place, Path2D to) {
    int points = contours == 0 ? 0 : unsigned(start + 2 * (contours - 1)) + 1;
    int at = start + 2 * contours;
    at += 2 + unsigned(at);
    byte[] flags = new byte[points];
    for (int i = 0; i < points; ) {
      byte flag = font.get(at++);
      int times = (flag & REPEAT) == 0 ? 1 : 1 + (font.get(at++) & 0xFF);
      for (int j = 0; j < times; j++) {
        flags[i++] = flag;
      }
    }
    double[] xy = new double[2 * points];
    at = coordinates(at, flags, xy, 0, 0x02, 0x10);
    coordinates(at, flags, xy, 1, 0x04, 0x20);
    place.transform(xy, 0, xy, 0, points);
    int first = 0;
    for (int i = 0; i < contours; i++) {
      int last = unsigned(start + 2 * i);
      contour(flags, xy, first, last, to);
      first = last + 1;
    }
  }

  /**
   * Reads the delta-encoded coordinates of one axis.
   *
   * @param axis 0 for x, 1 for y
   * @param isShort flag bit: the coordinate is one byte
   * @param same flag bit: the sign of a one-byte coordinate, else that the coordinate is unchanged
   * @return offset after the coordinates
   */
  private int coordinates(int start, byte[] flags, double[] xy, int axis, int isShort, int same) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & isShort) != 0) {
        int size = font.get(at++) & 0xFF;
        value += (flags[i] & same) != 0 ? size : -size;
      } else if ((flags[i] & same) == 0) {
        value += font.getShort(at);
        at += 2;
      }
      xy[2 * i + axis] = value;
    }
    return at;
  }

  /**
   * Appends one contour. Between two consecutive off-curve points there is an implied on-curve
   * point in the middle.
   */
  private static void contour(byte[] flags, double[] xy, int first, int last, Path2D to) {
    int count = last - first + 1;
    if (count < 2) {
      return;
    }
    int start = first;
    while (start <= last && (flags[start] & ON_CURVE) == 0) {
      start++;
    }
    boolean none = start > last;
    double startX = none ? (xy[2 * first] + xy[2 * last]) / 2 : xy[2 * start];
    double startY = none ? (xy[2 * first + 1] + xy[2 * last + 1]) / 2 : xy[2 * start + 1];
    to.moveTo(startX, startY);
    int begin = none ? first : start + 1;
    boolean pending = false;
    double cx = 0;
    double cy = 0;
    for (int i = 0; i < (none ? count : count - 1); i++) {
      int p = first + (begin - first + i) % count;
      double x = xy[2 * p];
      double y = xy[2 * p + 1];
      if ((flags[p] & ON_CURVE) == 0) {
        if (pending) {
          to.quadTo(cx, cy, (cx + x) / 2, (cy + y) / 2);
        }
        cx = x;
        cy = y;
        pending = true;
      } else if (pending) {
        to.quadTo(cx, cy, x, y);
        pending = false;
      } else {
        to.lineTo(x, y);
      }
    }
    if (pending) {
      to.quadTo(cx, cy, startX, startY);
    }
    to.closePath();
  }
}
