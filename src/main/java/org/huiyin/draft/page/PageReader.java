package org.huiyin.draft.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.DecodedText;
import org.huiyin.draft.page.text.FileKind;

/** Reads a file as a page. What it is shows in its bytes; its name is not asked. */
public final class PageReader {
  /** Larger files are refused: a letter with its page is a hundredth of this. */
  private static final int LARGEST = 64 << 20;

  /** Data begins so; a letter may begin with [A类]. */
  private static final Pattern JSON = Pattern.compile("\\s*(?:\\{|\\[)\\s*[\\[{\"]");

  private static final String ENCRYPTED = "EncryptedPackage";

  private PageReader() {}

  /**
   * Reads a file.
   *
   * @param siblings answers for the files that were saved beside it
   */
  public static PageResult read(byte[] bytes, Siblings siblings) {
    try {
      return readOrRefuse(bytes, siblings);
    } catch (RefusedException e) {
      return e.result();
    }
  }

  private static PageResult readOrRefuse(byte[] bytes, Siblings siblings) throws RefusedException {
    if (bytes.length > LARGEST) {
      throw new RefusedException(PageResult.Reason.TOO_LARGE, (bytes.length >> 20) + " MB");
    }
    switch (FileKind.of(bytes)) {
      case EMPTY:
        throw new RefusedException(PageResult.Reason.EMPTY, "");
      case ZIP:
        return new PageResult.Found(DocxReader.read(bytes));
      case PDF:
        throw new RefusedException(PageResult.Reason.PDF, "");
      case OLE:
        throw new RefusedException(PageResult.Reason.OLD_WORD, isEncrypted(bytes) ? "加密" : "");
      case PICTURE:
        throw new RefusedException(PageResult.Reason.PICTURE, "");
      case RTF:
        throw new RefusedException(PageResult.Reason.UNKNOWN, "RTF");
      case MAIL:
        throw new RefusedException(PageResult.Reason.UNKNOWN, "MHTML");
      case BINARY:
        throw new RefusedException(PageResult.Reason.UNKNOWN, "");
      case MARKUP:
        return new PageResult.Found(HtmlReader.read(DecodedText.of(bytes), siblings));
      default:
        return new PageResult.Found(TextReader.read(text(bytes), siblings));
    }
  }

  private static DecodedText text(byte[] bytes) throws RefusedException {
    DecodedText text = DecodedText.of(bytes);
    if (JSON.matcher(text.text()).lookingAt()) {
      throw new RefusedException(PageResult.Reason.UNKNOWN, "JSON");
    }
    return text;
  }

  private static boolean isEncrypted(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_16LE).contains(ENCRYPTED);
  }
}
