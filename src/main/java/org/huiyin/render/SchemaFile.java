package org.huiyin.render;

import java.util.List;
import org.huiyin.address.SitePaths;
import org.huiyin.model.OutputFile;
import org.huiyin.model.ReplySummary;
import org.huiyin.source.Problems;
import org.huiyin.source.Resource;

/** The JSON Schema of {@link ReplyJson}; {@code huiyin schema reply-json} prints the same. */
final class SchemaFile implements SiteOutput {
  private static final String RESOURCE = "/org/huiyin/schema/reply-json.json";

  @Override
  public List<OutputFile> files(Setting setting, List<ReplySummary> summaries, Problems problems) {
    return List.of(
        new OutputFile(SitePaths.REPLY_SCHEMA, new Resource(SchemaFile.class, RESOURCE).bytes()));
  }
}
