package org.huiyin.draft.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.huiyin.draft.page.docx.DocxXml;

/** Where the text of a DOCX file refers to: pictures inside, and what lies outside. */
final class DocxParts extends DocxXml {
  private final DocxArchive archive;
  private final Map<String, String> targets = new HashMap<>();
  private boolean external;

  DocxParts(DocxArchive archive) {
    this.archive = archive;
  }

  @Override
  protected Step start(String name, XMLStreamReader xml) {
    if (name.equals("Relationship")) {
      boolean outside = attribute(xml, "TargetMode").equals("External");
      boolean link = attribute(xml, "Type").endsWith("/hyperlink");
      external |= outside && !link || attribute(xml, "Type").endsWith("/aFChunk");
      if (!outside) {
        targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
      }
    }
    return Step.INTO;
  }

  @Override
  protected void end(String name) {}

  /** Whether the file refers to templates, pictures or texts elsewhere. */
  boolean hasExternal() {
    return external;
  }

  /** A picture inside the file. */
  Optional<Block.Picture> picture(String id, String alternative) {
    String target = targets.getOrDefault(id, "");
    String name = target.startsWith("/") ? target.substring(1) : "word/" + target;
    return archive
        .part(name)
        .map(
            bytes ->
                new Block.Picture(
                    name.substring(name.lastIndexOf('/') + 1),
                    alternative,
                    Optional.of(new Block.Bytes(bytes))));
  }
}
