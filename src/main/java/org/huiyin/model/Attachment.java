package org.huiyin.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;

/**
 * A file that is published beside a reply for readers to download.
 *
 * @param name the file name: {@code stops.pdf}
 * @param title for readers; the page shows the name if there is none
 */
public record Attachment(String name, Optional<LocalizedText> title, Type type, byte[] bytes) {

  /** A format that the ending of a file name stands for. None of them is run by a browser. */
  public enum Type {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    OFD("application/ofd", "ofd"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif");

    private final String mediaType;
    private final List<String> endings;

    Type(String mediaType, String... endings) {
      this.mediaType = mediaType;
      this.endings = List.of(endings);
    }

    /** The media type: {@code application/pdf}. */
    public String mediaType() {
      return mediaType;
    }

    /** The type of a file name, whatever the case of its ending; empty if it is not supported. */
    public static Optional<Type> of(String name) {
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(type -> name.lastIndexOf('.') > 0 && type.endings.contains(ending))
          .findFirst();
    }
  }
}
