package org.huiyin.model.artefact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A generated file of the site.
 *
 * @param path relative to the output folder, in ASCII, separated by {@code /}: {@code
 *     replies/index.html}
 */
public record OutputFile(String path, Content content) {

  /** A file whose bytes are in memory. */
  public OutputFile(String path, byte[] bytes) {
    this(path, () -> bytes);
  }

  /** Creates a text file in UTF-8. */
  public static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of which only the path is known. Asking for its bytes is an error. */
  public static OutputFile named(String path) {
    return new OutputFile(
        path,
        () -> {
          throw new IllegalStateException("only named: " + path);
        });
  }

  /** The bytes; see {@link Content#bytes}. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** What a file holds. */
  @FunctionalInterface
  public interface Content {

    /**
     * The bytes. A picture is painted on each call, so that neither a build that needs no picture
     * paints one, nor a large build keeps any in memory: ask once.
     */
    byte[] bytes();

    /**
     * Whether the bytes may be too many to be in memory at once: who can, uses {@link #writeTo}.
     */
    default boolean isLong() {
      return false;
    }

    /** Writes the bytes; ask once, as for {@link #bytes}. */
    default void writeTo(OutputStream out) throws IOException {
      out.write(bytes());
    }

    /**
     * For content that takes long to make, a digest of all that it depends on, 32 hexadecimal
     * digits: equal keys mean equal bytes, in all builds. Empty for other content.
     */
    default Optional<String> key() {
      return Optional.empty();
    }
  }
}
