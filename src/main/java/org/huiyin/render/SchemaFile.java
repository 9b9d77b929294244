package org.huiyin.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/** The JSON Schema of {@link ReplyJson}, the same that {@code huiyin schema reply-json} prints. */
final class SchemaFile implements PageKinds.OfSite {
  private static final String RESOURCE = "/org/huiyin/schema/reply-json.json";

  @Override
  public List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems) {
    try (InputStream bytes = SchemaFile.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException("The program lacks its file " + RESOURCE);
      }
      return List.of(new OutputFile(SitePaths.REPLY_SCHEMA, bytes.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
