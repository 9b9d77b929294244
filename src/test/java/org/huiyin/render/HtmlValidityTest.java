package org.huiyin.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.HtmlChecker;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Validates every page with the Nu HTML checker. */
@Tag("slow")
class HtmlValidityTest {
  @TempDir Path source;

  @Test
  void every_page_is_valid() throws Exception {
    Renderer renderer = RenderedSite.renderer(source);
    Problems problems = new Problems();
    List<OutputFile> files = new ArrayList<>();
    Reply draft =
        RenderedSite.reply(
            RenderedSite.card("sample-2", Card.Status.DRAFT, LocalDateTime.of(2024, 1, 2, 8, 0)));
    Rendered published =
        renderer.reply(RenderedSite.reply(), Language.ZH, RenderedSite.drawings(), false, problems);
    Rendered marked = renderer.reply(draft, Language.ZH, List.of(), false, problems);
    files.addAll(published.files());
    files.addAll(marked.files());
    renderer.site(List.of(published.summary(), marked.summary()), problems, files::add);
    HtmlChecker checker = new HtmlChecker();

    List<String> found = new ArrayList<>();
    int pages = 0;
    for (OutputFile file : files) {
      if (file.path().endsWith(".html")) {
        found.addAll(checker.findings(file.path(), file.bytes(), RenderedSite.site().baseUrl()));
        pages++;
      }
    }

    assertEquals(50, pages);
    assertEquals(List.of(), found);
  }
}
