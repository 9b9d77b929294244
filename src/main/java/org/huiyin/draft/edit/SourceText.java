package org.huiyin.draft.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/**
 * A source file as it is written, with the line ends and invisible characters that its {@code
 * SourceFile} does not have.
 *
 * @param path with symbolic links resolved
 * @param bytes empty if there is no such file
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceText(Path path, byte[] bytes) {
  private static final char NO_BREAK_SPACE = '\u00A0';

  public static SourceText read(Path path) throws IOException {
    try {
      Path real = path.toRealPath();
      return new SourceText(real, Files.readAllBytes(real));
    } catch (NoSuchFileException none) {
      return new SourceText(path, new byte[0]);
    }
  }

  /** The text with {@code \n} for every line end. */
  public String normalised() {
    return new String(bytes, UTF_8).replace("\r\n", "\n");
  }

  /** The line end that it uses. */
  public String lineEnd() {
    return new String(bytes, UTF_8).contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * The bytes after some changes. Everything else keeps its bytes.
   *
   * @param seen the text of the source file, in which the changes were found
   * @throws EnvironmentFailure if the file has another text by now
   */
  public byte[] with(List<Cut> cuts, String seen) throws EnvironmentFailure {
    String written = new String(bytes, UTF_8);
    int[] places = places(seen, written);
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(Comparator.comparingInt(Cut::start));
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Cut cut : sorted) {
      int start = places[cut.start()];
      int end = cut.end() > cut.start() ? endOf(places[cut.end() - 1], written) : start;
      text.append(written, at, start).append(cut.replacement().replace("\n", lineEnd()));
      at = end;
    }
    return text.append(written, at, written.length()).toString().getBytes(UTF_8);
  }

  /** Where each character stands, and where the text ends. */
  private int[] places(String seen, String written) throws EnvironmentFailure {
    int[] places = new int[seen.length() + 1];
    int at = 0;
    for (int i = 0; i < seen.length(); i++) {
      while (at < written.length() && !isSame(seen.charAt(i), written.charAt(at))) {
        if (!isInvisible(written.charAt(at))) {
          throw changed();
        }
        at++;
      }
      if (at == written.length()) {
        throw changed();
      }
      places[i] = at;
      at = endOf(at, written);
    }
    while (at < written.length()) {
      if (!isInvisible(written.charAt(at++))) {
        throw changed();
      }
    }
    places[seen.length()] = written.length();
    return places;
  }

  private EnvironmentFailure changed() {
    return new EnvironmentFailure(
        Message.of("confirm.changed", String.valueOf(path.getFileName())));
  }

  private static boolean isSame(char seen, char written) {
    return seen == written
        || seen == '\n' && written == '\r'
        || seen == ' ' && written == NO_BREAK_SPACE;
  }

  /** Characters that a source file may have lost: byte-order marks, joiners and the like. */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static int endOf(int at, String written) {
    return written.startsWith("\r\n", at) ? at + 2 : at + 1;
  }
}
