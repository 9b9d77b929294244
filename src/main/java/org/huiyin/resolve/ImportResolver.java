package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Reads {@code import.yml}, which tells how a draft came about and who has confirmed what of it. It
 * is not published; all of it is checked, and what concerns guesses is kept.
 */
final class ImportResolver {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final List<String> ENDS = List.of("bound", "claimed", "listed", "exempt");
  private static final List<String> LISTS =
      List.of("missing-files", "notes", "disagreements", "vanished");
  private static final Pattern PATH =
      Pattern.compile(
          "("
              + String.join("|", Arrays.stream(MarkedFile.values()).map(MarkedFile::root).toList())
              + ")(\\.[a-z0-9]+(-[a-z0-9]+)*)*");

  private final Problems problems;
  private final Values values;

  ImportResolver(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems); // Its texts are for editors and are not audited.
  }

  ImportNotes notes(Optional<Node> file) {
    if (file.isEmpty()) {
      return ImportNotes.NONE;
    }
    Fields fields = Fields.of(file.get(), problems);
    fields.fields("origin").ifPresent(this::origin);
    fields.fields("imported").ifPresent(this::imported);
    fields.list("left-out").forEach(node -> texts(node, "text", "why"));
    LISTS.forEach(key -> fields.scalars(key).forEach(this::scalar));
    fields.scalar("kept-back").ifPresent(this::number);
    fields.fields("numbers").ifPresent(this::numbers);
    fields.list("listed").forEach(this::listed);
    fields
        .fields("exempt")
        .map(Fields::byId)
        .orElse(List.of())
        .forEach(each -> scalar(each.value()).ifPresent(this::number));
    List<ImportNotes.Reason> reasons = reasons(fields);
    List<String> confirmed = new ArrayList<>();
    fields.list("confirmed").forEach(node -> confirmed.addAll(confirmed(node)));
    fields.done();
    return new ImportNotes(reasons, confirmed);
  }

  private void origin(Fields origin) {
    origin.requiredText("file");
    Optional<Node.Scalar> hash = origin.requiredScalar("sha256");
    if (hash.isPresent() && !SHA_256.matcher(hash.get().text()).matches()) {
      problems.error(hash.get().origin(), "bad-hash", hash.get().text());
    }
    origin.requiredText("format");
    origin.text("system");
    origin.text("address");
    origin.requiredScalar("size").ifPresent(this::number);
    origin.done();
  }

  private void imported(Fields imported) {
    imported.requiredScalar("on").ifPresent(values::day);
    imported.requiredText("version");
    imported.done();
  }

  private void listed(Node node) {
    Fields fields = Fields.of(node, problems);
    List.of("text", "sentence", "why").forEach(fields::requiredText);
    fields.text("detail");
    fields.done();
  }

  /** A mapping of texts, all of which are required. */
  private void texts(Node node, String... keys) {
    Fields fields = Fields.of(node, problems);
    List.of(keys).forEach(fields::requiredText);
    fields.done();
  }

  /** The sums of the numerals: each of the original must have ended in exactly one place. */
  private void numbers(Fields numbers) {
    OptionalInt original =
        numbers.requiredScalar("original").map(this::number).orElse(OptionalInt.empty());
    List<OptionalInt> ends =
        ENDS.stream()
            .map(key -> numbers.requiredScalar(key).map(this::number).orElse(OptionalInt.empty()))
            .toList();
    numbers.done();
    int sum = ends.stream().mapToInt(end -> end.orElse(0)).sum();
    boolean complete = original.isPresent() && ends.stream().allMatch(OptionalInt::isPresent);
    if (complete && original.getAsInt() != sum) {
      problems.error(numbers.originOf("original"), "numbers-unaccounted", original.getAsInt(), sum);
    }
  }

  private OptionalInt number(Node.Scalar written) {
    if (WHOLE_NUMBER.matcher(written.text()).matches()) {
      return OptionalInt.of(Integer.parseInt(written.text()));
    }
    problems.add(
        Problem.error(written.origin(), Message.of("bad-number", written.text()))
            .withHint(Message.of("hint.whole-number")));
    return OptionalInt.empty();
  }

  private List<ImportNotes.Reason> reasons(Fields fields) {
    Optional<Node> node = fields.node("reasons");
    node.ifPresent(found -> Fields.of(found, problems)); // Reports what is no mapping.
    List<ImportNotes.Reason> reasons = new ArrayList<>();
    if (node.orElse(null) instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        acceptPath(entry.key());
        scalar(entry.value())
            .map(Node.Scalar::onOneLine)
            .ifPresent(
                text -> reasons.add(new ImportNotes.Reason(entry.key().text(), text.text())));
      }
    }
    return reasons;
  }

  private List<String> confirmed(Node node) {
    Fields fields = Fields.of(node, problems);
    fields.requiredScalar("on").ifPresent(values::day);
    fields.text("by");
    List<Node.Scalar> what = fields.requiredOneOrMore("what");
    what.forEach(this::acceptPath);
    fields.done();
    return what.stream().map(Node.Scalar::text).toList();
  }

  private Optional<Node.Scalar> scalar(Node node) {
    if (node instanceof Node.Scalar scalar && !scalar.isBlank()) {
      return Optional.of(scalar);
    }
    if (node instanceof Node.Scalar blank) {
      problems.error(blank.origin(), "missing-value");
    } else {
      Fields.wrongType(node, "type.text", problems);
    }
    return Optional.empty();
  }

  private void acceptPath(Node.Scalar path) {
    if (!PATH.matcher(path.text()).matches()) {
      problems.error(path.origin(), "bad-mark-path", path.text());
    }
  }
}
