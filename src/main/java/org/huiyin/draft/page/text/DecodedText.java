package org.huiyin.draft.page.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text: a byte order mark first, then strict decoders. What a page declares decides only
 * between decoders that both read it, since saved pages often declare what they were before.
 *
 * @param lost whether characters could not be read
 */
public record DecodedText(String text, boolean lost) {
  /** GB2312 and GBK are parts of it; it alone has the rare characters of names. */
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta\\b[^>]{0,300}?|<\\?xml\\b[^>]{0,100}?(?:en))c(?:harset|oding)\\s*=\\s*[\"']?\\s*([-\\w]+)",
          Pattern.CASE_INSENSITIVE);

  /** How far into a page its encoding is looked for. */
  private static final int HEAD = 8192;

  public static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return lenient(bytes, 4, GB18030);
    }
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, 0, wide.get());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return decoded(utf8.get());
    }
    Charset declared = declared(bytes).orElse(GB18030);
    Charset other = declared.equals(GB18030) ? StandardCharsets.UTF_8 : GB18030;
    DecodedText first = lenient(bytes, 0, declared);
    if (!first.lost) {
      return first;
    }
    DecodedText second = lenient(bytes, 0, other);
    return lost(second.text) < lost(first.text) ? second : first;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("gb") || name.equals("x-gbk") || name.equals("cp936")) {
      return Optional.of(GB18030);
    }
    if (name.startsWith("big5")) {
      return Optional.of(Charset.forName("Big5"));
    }
    return name.equals("utf-8") || name.equals("utf8")
        ? Optional.of(StandardCharsets.UTF_8)
        : Optional.empty();
  }

  /** UTF-16 without its mark: every second byte of markup, digits and line ends is zero. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, HEAD);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (zeros[0] + zeros[1] < Math.max(2, length / 100)) {
      return Optional.empty();
    }
    if (zeros[0] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
    return decoded(new String(bytes, from, bytes.length - from, charset));
  }

  private static DecodedText decoded(String text) {
    return new DecodedText(text, lost(text) > 0);
  }

  private static long lost(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
