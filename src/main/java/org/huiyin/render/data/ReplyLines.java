package org.huiyin.render.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;

/**
 * A file with lines of all replies. These are the largest files of a site: of many lines, only
 * those of one reply are formatted at once.
 *
 * @param header the first line, or nothing
 * @param count the number of lines of a reply
 * @param lines the lines of a reply
 */
record ReplyLines(
    String header,
    List<ReplySummary> summaries,
    ToIntFunction<ReplySummary> count,
    Function<ReplySummary, String> lines)
    implements OutputFile.Content {
  /** A file with so many lines is in memory as a whole: some megabytes. */
  private static final int FEW = 10_000;

  @Override
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public boolean isLong() {
    return summaries.stream().mapToLong(count::applyAsInt).sum() > FEW;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(header.getBytes(StandardCharsets.UTF_8));
    for (ReplySummary summary : summaries) {
      out.write(lines.apply(summary).getBytes(StandardCharsets.UTF_8));
    }
  }
}
