package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huiyin.model.Prose;
import org.huiyin.model.provenance.Mark;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.resolve.value.MarkedKeys;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;

/** Puts together what an editor has to confirm: the marks, with their sentences and reasons. */
final class MarkResolver {
  private final Prose prose;
  private final Optional<Prose> english;
  private final ImportNotes notes;

  /**
   * @param prose in which the sentences are looked up
   */
  MarkResolver(Prose prose, Optional<Prose> english, ImportNotes notes) {
    this.prose = prose;
    this.english = english;
    this.notes = notes;
  }

  /** All marks in the order of the files, those of the texts last. */
  List<Mark> marks(List<MarkedKeys.Marked> keys) {
    List<Mark> marks = new ArrayList<>();
    for (MarkedFile file : MarkedFile.values()) {
      keys.stream()
          .filter(marked -> marked.path().split("\\.")[0].equals(file.root()))
          .map(this::ofMapping)
          .sorted(Comparator.comparing(Mark::origin))
          .forEach(marks::add);
    }
    marks.addAll(ofLinks(MarkedFile.TEXT, prose));
    english.ifPresent(text -> marks.addAll(ofLinks(MarkedFile.ENGLISH, text)));
    return marks;
  }

  private Mark ofMapping(MarkedKeys.Marked marked) {
    List<Mark.Guess> guesses =
        marked.keys().stream().map(key -> guess(marked.path(), key.text())).toList();
    Optional<String> sentence =
        prose.mentions().stream()
            .filter(states(marked.path()))
            .findFirst()
            .flatMap(mention -> Sentence.around(mention, prose));
    return new Mark(marked.path(), guesses, sentence, place(marked.keys()));
  }

  private Mark.Guess guess(String path, String key) {
    return new Mark.Guess(key, notes.reason(path + "." + key));
  }

  /** From the first marked key to the last in the same line. */
  private static Origin place(List<Node.Scalar> keys) {
    Origin first = keys.get(0).origin();
    int end =
        keys.stream()
            .map(Node.Scalar::origin)
            .filter(origin -> origin.line() == first.line())
            .mapToInt(Origin::end)
            .max()
            .orElse(first.end());
    return first.file().at(first.start(), end);
  }

  /** Whether a mention states what a path names. */
  private static Predicate<Prose.Mention> states(String path) {
    return mention -> {
      Prose.Target target = mention.target();
      if (target instanceof Prose.Target.OfFigure figure) {
        return path.equals(MarkedFile.FIGURES.path(figure.observation().figure()))
            || path.equals(
                MarkedFile.FIGURES.path(
                    figure.observation().figure(), figure.observation().observation()));
      }
      return target instanceof Prose.Target.OfClaim claim
              && path.equals(MarkedFile.CLAIMS.path(claim.claim()))
          || target instanceof Prose.Target.OfCommitment commitment
              && path.equals(MarkedFile.COMMITMENTS.path(commitment.commitment()));
    };
  }

  /**
   * The marks of a text. They are numbered in its order; the numbers of those that have been
   * confirmed are passed over, so that the others keep theirs.
   */
  private List<Mark> ofLinks(MarkedFile file, Prose text) {
    Set<Integer> confirmed = confirmed(file);
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    for (Prose.MarkedLink link : text.marks()) {
      do {
        number++;
      } while (confirmed.contains(number));
      String path = file.path(number);
      marks.add(
          new Mark(
              path,
              List.of(guess(path, link.scheme())),
              Sentence.around(link.mention(), text),
              link.origin()));
    }
    return marks;
  }

  private Set<Integer> confirmed(MarkedFile file) {
    Set<Integer> numbers = new HashSet<>();
    for (String path : notes.confirmed()) {
      String[] names = path.split("\\.");
      if (names.length > 1 && names[0].equals(file.root()) && names[1].matches("[0-9]{1,6}")) {
        numbers.add(Integer.parseInt(names[1]));
      }
    }
    return numbers;
  }
}
