package org.huiyin.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.SourceFile;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML document into a located tree, from the event stream of SnakeYAML.
 *
 * <p>Aliases, anchors, tags, directives, several documents and more than {@value #DEEPEST} levels
 * are refused. Reading stops at the first syntax error; all duplicate keys are reported.
 */
final class YamlReader {
  private static final int DEEPEST = 12;
  private static final int LONGEST = 2_000_000;

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:[xuU]((?<=x)[0-9a-fA-F]{2}|(?<=u)[0-9a-fA-F]{4}|(?<=U)[0-9a-fA-F]{8})|(.))");
  private static final Map<Character, Integer> SHORT_ESCAPES =
      Map.of('0', 0, 'a', 7, 'b', 8, 'v', 11, 'f', 12, 'r', 13, 'e', 27, 'N', 133);

  private final SourceFile file;
  private final Offsets offsets;
  private final Problems problems;
  private final Parser events;

  private YamlReader(SourceFile file, int from, int to, Problems problems) {
    this.file = file;
    this.offsets = new Offsets(file.text(), from);
    this.problems = problems;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LONGEST);
    options.setProcessComments(false);
    // Not Yaml.parse: it also makes all that is needed for Java objects, which costs more than to
    // read.
    this.events = new ParserImpl(new StreamReader(file.text().substring(from, to)), options);
  }

  /** The tree of a file; empty if the file is empty. */
  static Optional<Node> read(SourceFile file, Problems problems) {
    return read(file, 0, file.text().length(), problems);
  }

  /** The tree of a part of a file, such as its front matter; empty if the part is empty. */
  static Optional<Node> read(SourceFile file, int from, int to, Problems problems) {
    return ProcessingFault.in(file.path(), () -> readOrRefuse(file, from, to, problems));
  }

  private static Optional<Node> readOrRefuse(SourceFile file, int from, int to, Problems problems) {
    YamlReader reader = new YamlReader(file, from, to, problems);
    try {
      return reader.document();
    } catch (Refused refused) {
      problems.add(refused.problem);
    } catch (MarkedYAMLException e) {
      int offset = reader.offsets.at(e.getProblemMark().getIndex());
      Mark begin = e.getContextMark();
      problems.add(
          YamlMistake.explain(
              e, offset, begin == null ? offset : reader.offsets.at(begin.getIndex()), file));
    } catch (YAMLException e) {
      problems.error(file.whole(), "yaml-syntax", String.valueOf(e.getMessage()));
    }
    return Optional.of(new Node.Unreadable(file.whole()));
  }

  private Optional<Node> document() {
    events.getEvent();
    Event first = events.getEvent();
    if (!(first instanceof DocumentStartEvent start)) {
      return Optional.empty();
    }
    if (start.getVersion() != null || start.getTags() != null && !start.getTags().isEmpty()) {
      throw new Refused(Problem.error(origin(start), Message.of("yaml-directive")));
    }
    Node root = node(events.getEvent(), 1);
    events.getEvent();
    Event next = events.getEvent();
    if (next instanceof DocumentStartEvent) {
      throw new Refused(Problem.error(origin(next), Message.of("yaml-documents")));
    }
    return root instanceof Node.Scalar scalar && scalar.isBlank()
        ? Optional.empty()
        : Optional.of(root);
  }

  private Node node(Event event, int depth) {
    refuseReuse(event);
    if (depth > DEEPEST) {
      throw new Refused(Problem.error(origin(event), Message.of("yaml-too-deep", DEEPEST)));
    }
    if (event instanceof ScalarEvent scalar) {
      boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
      return new Node.Scalar(origin(event), visible(scalar), quoted);
    }
    return event.is(Event.ID.SequenceStart) ? sequence(event, depth) : mapping(event, depth);
  }

  private void refuseReuse(Event event) {
    if (event.is(Event.ID.Alias)) {
      throw probablyText(event, Message.of("yaml-alias"));
    }
    if (((NodeEvent) event).getAnchor() != null) {
      throw probablyText(event, Message.of("yaml-anchor"));
    }
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag != null) {
      throw probablyText(event, Message.of("yaml-tag", tag));
    }
  }

  private Refused probablyText(Event event, Message message) {
    return new Refused(
        Problem.error(origin(event), message).withHint(Message.of("hint.quote-text")));
  }

  /**
   * The text of a scalar. Invisible characters, written as escapes such as {@code "\0"}, are
   * refused.
   */
  private String visible(ScalarEvent scalar) {
    String text = scalar.getValue();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone =
          Character.isHighSurrogate(c)
              ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
              : Character.isLowSurrogate(c)
                  && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
      if (Character.isISOControl(c) && c != '\n' && c != '\t'
          || lone
          || c >= '\uFFFC' && c != '\uFFFD') {
        throw new Refused(
            Problem.error(
                escape(c, origin(scalar)), Message.of("control-character", "U+" + hex(c))));
      }
    }
    return text;
  }

  /** The escape in a scalar that stands for a character; the scalar if there is none. */
  private Origin escape(char c, Origin scalar) {
    Matcher escape = ESCAPE.matcher(file.text()).region(scalar.start(), scalar.end());
    while (escape.find()) {
      int code =
          escape.group(1) == null
              ? SHORT_ESCAPES.getOrDefault(escape.group(2).charAt(0), -1)
              : Integer.parseUnsignedInt(escape.group(1), 16);
      if (code == c) {
        return file.at(escape.start(), escape.end());
      }
    }
    return scalar;
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.getEvent();
        !event.is(Event.ID.SequenceEnd);
        event = events.getEvent()) {
      items.add(node(event, depth + 1));
    }
    return new Node.Sequence(origin(start), items);
  }

  private Node mapping(Event start, int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    Optional<Node.Entry> last = Optional.empty();
    for (Event event = events.getEvent();
        !event.is(Event.ID.MappingEnd);
        event = events.getEvent()) {
      if (!(node(event, depth + 1) instanceof Node.Scalar key)) {
        throw new Refused(Problem.error(origin(event), Message.of("yaml-key")));
      }
      Node.Entry entry = new Node.Entry(key, node(events.getEvent(), depth + 1));
      Optional<Node.Scalar> number = SplitNumber.joined(last, entry);
      if (number.isPresent()) {
        problems.add(SplitNumber.problem(number.get()));
        entries.put(last.get().key().text(), new Node.Entry(last.get().key(), number.get()));
        last = Optional.empty();
        continue;
      }
      Optional<Problem> noBlank = MissingBlank.in(entry);
      if (noBlank.isPresent()) {
        problems.add(noBlank.get());
        entry = MissingBlank.split(entry);
      }
      last = Optional.of(entry);
      Node.Entry earlier = entries.putIfAbsent(entry.key().text(), entry);
      if (earlier != null) {
        problems.add(
            Problem.error(
                    entry.key().origin(), Message.of("yaml-duplicate-key", entry.key().text()))
                .withHint(Message.of("hint.first-at", earlier.key().origin().toString())));
      }
    }
    return new Node.Mapping(origin(start), List.copyOf(entries.values()));
  }

  private Origin origin(Event event) {
    Mark end = event instanceof ScalarEvent ? event.getEndMark() : event.getStartMark();
    return file.at(offsets.at(event.getStartMark().getIndex()), offsets.at(end.getIndex()));
  }

  /** Stops reading a file after an error. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }
  }
}
