package org.huiyin.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.huiyin.model.Card;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker, in this process, has nothing to say against any page. */
class HtmlValidityTest {
  @TempDir Path source;

  @Test
  void every_page_is_valid() throws Exception {
    Renderer renderer = Sample.renderer(source);
    Problems problems = new Problems();
    List<OutputFile> files = new ArrayList<>();
    Reply draft = Sample.reply(Sample.card("sample-2", Card.Status.DRAFT, LocalDateTime.of(2024, 1, 2, 8, 0)));
    Rendered published = renderer.reply(Sample.reply(), Sample.drawings(), problems);
    Rendered marked = renderer.reply(draft, List.of(), problems);
    files.addAll(published.files());
    files.addAll(marked.files());
    files.addAll(renderer.site(List.of(published.digest(), marked.digest()), problems));
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Findings("schema", new ArrayList<>()));

    List<String> found = new ArrayList<>();
    int pages = 0;
    for (OutputFile file : files) {
      if (file.path().endsWith(".html")) {
        validate(file, validator, found);
        pages++;
      }
    }

    assertEquals(6, pages);
    assertEquals(List.of(), found);
  }

  private static void validate(OutputFile file, SimpleDocumentValidator validator, List<String> found)
      throws IOException, SAXException {
    validator.setUpValidatorAndParsers(new Findings(file.path(), found), true, false);
    InputSource input = new InputSource(new ByteArrayInputStream(file.bytes()));
    // The page's own address: without it the checker cannot tell what its policy calls 'self'.
    input.setSystemId(Sample.site().baseUrl() + file.path());
    validator.checkHtmlInputSource(input);
  }

  /** Keeps errors and warnings, with their place. */
  private record Findings(String path, List<String> found) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }

    private void add(SAXParseException e) {
      found.add(path + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
    }
  }
}
