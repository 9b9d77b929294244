package org.huiyin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker, in this process: slow to make, quick to ask. */
public final class HtmlChecker {
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  public HtmlChecker() throws Exception {
    validator.setUpMainSchema(
        "http://s.validator.nu/html5-rdfalite.rnc", new Findings("schema", new ArrayList<>()));
  }

  /**
   * What is wrong with a page: errors and warnings, each with its place.
   *
   * @param baseUrl the site's address: without it the checker cannot tell what the page's policy
   *     calls 'self'
   */
  public List<String> findings(String path, byte[] page, String baseUrl)
      throws IOException, SAXException {
    List<String> found = new ArrayList<>();
    validator.setUpValidatorAndParsers(new Findings(path, found), true, false);
    InputSource input = new InputSource(new ByteArrayInputStream(page));
    input.setSystemId(baseUrl + path);
    validator.checkHtmlInputSource(input);
    return found;
  }

  private record Findings(String path, List<String> found) implements ErrorHandler {
    /** Advice on spelling, not a finding: CommonMark writes {@code <hr />}. */
    private static final String VOID_ELEMENTS = "Trailing slash on void elements";

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
      if (e.getMessage().startsWith(VOID_ELEMENTS)) {
        return;
      }
      found.add(path + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
    }
  }
}
