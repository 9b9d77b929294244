package org.huiyin.render.data;

import java.util.List;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.source.Problems;
import org.huiyin.source.Resource;

/**
 * Publishes the JSON Schema of {@link ReplyJson}. The command {@code huiyin schema reply-json}
 * prints the same.
 */
public final class SchemaFile implements SiteOutput {
  private static final String RESOURCE = "/org/huiyin/schema/reply-json.json";

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    return List.of(
        new OutputFile(SitePaths.REPLY_SCHEMA, new Resource(SchemaFile.class, RESOURCE).bytes()));
  }
}
