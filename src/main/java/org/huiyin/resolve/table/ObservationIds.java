package org.huiyin.resolve.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.address.PathName;
import org.huiyin.address.Slug;
import org.huiyin.source.Identifiers;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * The ids of the observations of a table. An id depends only on the cells of its row and the header
 * of its column, so it does not change when rows are added.
 *
 * <p>2019 is {@code y2019}; a text is the id that the author gives for it, or its ASCII words; any
 * other text, such as a Chinese name, is the beginning of its hash: {@code n5d0c…}.
 */
final class ObservationIds {
  private final List<TableForm.Pair> given;
  private final Problems problems;
  private final Set<String> used = new HashSet<>();
  private final Set<String> texts = new TreeSet<>();
  private final Map<String, Origin> taken = new HashMap<>();

  ObservationIds(List<TableForm.Pair> given, Problems problems) {
    this.problems = problems;
    this.given =
        given.stream()
            .filter(
                pair -> Identifiers.accept(pair.value().text(), pair.value().origin(), problems))
            .toList();
  }

  /** The id that the author gives for a text. */
  Optional<String> given(String text) {
    if (!text.isEmpty()) {
      texts.add(text);
    }
    Optional<String> id =
        given.stream()
            .filter(pair -> pair.key().text().equals(text))
            .map(pair -> pair.value().text())
            .findFirst();
    id.ifPresent(found -> used.add(text));
    return id;
  }

  /** The part of an id for a period. */
  String ofPeriod(String period) {
    return given(period)
        .or(
            () ->
                PathName.idLike(period)
                    .filter(id -> Character.isDigit(id.charAt(0)))
                    .map(id -> "y" + id))
        .orElseGet(() -> hashed(period));
  }

  /** The part of an id for any other text. */
  String ofText(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    return given(text)
        .or(() -> ascii ? PathName.idLike(text).map(ObservationIds::lettered) : Optional.empty())
        .orElseGet(() -> hashed(text));
  }

  private static String hashed(String text) {
    return lettered(Slug.hashed(text, text));
  }

  /** The same with a letter at its beginning, so that it is no number in formulas. */
  private static String lettered(String id) {
    return Character.isDigit(id.charAt(0)) ? "n" + id : id;
  }

  /** Whether an id is new; if not, that is reported. */
  boolean take(String id, Origin origin) {
    Origin first = taken.putIfAbsent(id, origin);
    if (first != null) {
      problems.add(
          Problem.error(origin, Message.of("repeated-observation", id))
              .withHint(Message.of("hint.repeated-observation", first.toString())));
    }
    return first == null;
  }

  /** Reports given ids whose texts are in no cell. */
  void reportUnused() {
    for (TableForm.Pair pair : given) {
      Node.Scalar text = pair.key();
      if (!used.contains(text.text())) {
        problems.add(
            Problem.error(text.origin(), Message.of("not-in-table", text.text()))
                .withHint(Nearest.hint(text.text(), texts)));
      }
    }
  }
}
