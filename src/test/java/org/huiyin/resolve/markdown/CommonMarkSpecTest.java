package org.huiyin.resolve.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.huiyin.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * The examples of the CommonMark Spec 0.31.2, run through our parser and renderer with all our
 * rules on.
 */
class CommonMarkSpecTest {

  /** Emphasis between digits: {@code 5*6*78}. Here these are signs of multiplication. */
  private static final int PRODUCT = 356;

  /** The class by which the style sheet shows {@code 1)} as it was typed. */
  private static final String BRACKET = " class=\"bracket\"";

  /**
   * Examples with raw HTML, which we escape. This, {@link #PRODUCT} and {@link #BRACKET} are the
   * only differences from the specification.
   */
  private static final Set<Integer> RAW_HTML =
      Set.of(
          21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163,
          164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181,
          182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 475, 476, 477, 491,
          494, 524, 536, 613, 614, 615, 616, 617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643);

  @Test
  void every_example_without_raw_html_gives_what_the_spec_expects() throws IOException {
    List<Example> examples = examples();
    assertEquals(652, examples.size());
    Stream<Executable> checks =
        examples.stream()
            .filter(example -> !RAW_HTML.contains(example.number()))
            .filter(example -> example.number() != PRODUCT)
            .map(
                example ->
                    () ->
                        assertEquals(
                            example.html(),
                            Markdown.plain(example.markdown()).replace(BRACKET, ""),
                            example + "\n" + example.markdown()));
    assertAll(checks);
  }

  @Test
  void the_excepted_examples_are_those_with_raw_html_and_no_others() throws IOException {
    Set<Integer> withRawHtml =
        examples().stream()
            .filter(example -> hasRawHtml(example.markdown()))
            .map(Example::number)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(RAW_HTML), withRawHtml);
  }

  @Test
  void the_excepted_examples_differ_in_nothing_but_the_escaping() throws IOException {
    HtmlRenderer unescaped = HtmlRenderer.builder().percentEncodeUrls(true).build();
    for (Example example : examples()) {
      if (RAW_HTML.contains(example.number())) {
        Node document = Markdown.parse(CjkEmphasis.mark(example.markdown()));
        MarkerRemoval.in(document);
        assertEquals(example.html(), unescaped.render(document), example::toString);
        assertNotEquals(example.html(), Markdown.html(document, Language.ZH), example::toString);
      }
    }
  }

  private static boolean hasRawHtml(String markdown) {
    boolean[] found = {false};
    Node document = Markdown.parse(CjkEmphasis.mark(markdown));
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock html) {
            found[0] = true;
          }

          @Override
          public void visit(HtmlInline html) {
            found[0] = true;
          }
        });
    return found[0];
  }

  private record Example(int number, String section, String markdown, String html) {
    @Override
    public String toString() {
      return "example " + number + " (" + section + ")";
    }
  }

  /**
   * Reads {@code spec.txt}: examples are enclosed in fences of 32 backticks, with a full stop
   * between Markdown and HTML.
   */
  static List<Example> examples() throws IOException {
    String fence = "`".repeat(32);
    List<Example> examples = new ArrayList<>();
    String section = "";
    StringBuilder part = null;
    String markdown = "";
    for (String line : spec()) {
      if (line.equals("<!-- END TESTS -->")) {
        break;
      } else if (part == null && line.equals(fence + " example")) {
        part = new StringBuilder();
      } else if (part != null && line.equals(".")) {
        markdown = part.toString();
        part = new StringBuilder();
      } else if (part != null && line.equals(fence)) {
        examples.add(new Example(examples.size() + 1, section, markdown, part.toString()));
        part = null;
      } else if (part != null) {
        part.append(line.replace('→', '\t')).append('\n');
      } else if (line.startsWith("#")) {
        section = line.replaceFirst("#+ *", "");
      }
    }
    return examples;
  }

  private static List<String> spec() throws IOException {
    try (InputStream in =
        CommonMarkSpecTest.class.getResourceAsStream("/resolve/commonmark-spec-0.31.2.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
