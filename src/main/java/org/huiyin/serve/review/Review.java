package org.huiyin.serve.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.draft.Confirmation;
import org.huiyin.draft.Correction;
import org.huiyin.model.provenance.Mark;
import org.huiyin.pipeline.MarkedReply;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Problem;

/** Reads what is to be confirmed in drafts, and writes what an editor decides. Thread-safe. */
public final class Review {
  private final Path source;
  private final Editor editor;
  private final Words words;

  /**
   * @param source the folder that contains {@code content/}
   */
  public Review(Path source, Editor editor, Words words) {
    this.source = source;
    this.editor = editor;
    this.words = words;
  }

  /** What the sources of a reply have. */
  public sealed interface Found {
    /** No such reply. */
    record Nothing() implements Found {}

    /** Errors, because of which the marks cannot be found. */
    record Broken(List<Problem> problems) implements Found {
      public Broken {
        problems = List.copyOf(problems);
      }
    }

    /** What is to be confirmed. */
    record Whole(Sheet sheet) implements Found {}
  }

  /**
   * The sheet of a reply.
   *
   * @param id as a request has it
   */
  public Found find(String id) throws IOException {
    if (!MarkedReply.ids(source).contains(id)) {
      return new Found.Nothing();
    }
    MarkedReply.Found found = MarkedReply.of(source, id);
    return found.reply().isPresent()
        ? new Found.Whole(new SheetMaker(found.reply().get(), source, words).sheet())
        : new Found.Broken(found.problems());
  }

  /**
   * Takes marks off.
   *
   * @param paths of guesses: {@code figures.roads.label}
   * @param version of the sheet in which the editor saw them
   * @return whether the sources were those of the sheet; otherwise nothing was written
   */
  public synchronized boolean confirm(String id, List<String> paths, String version)
      throws IOException {
    if (!MarkedReply.ids(source).contains(id)) {
      return false;
    }
    Optional<MarkedReply> found = MarkedReply.of(source, id).reply();
    if (found.isEmpty() || !SheetMaker.version(found.get().sources()).equals(version)) {
      return false;
    }
    MarkedReply reply = found.get();
    List<Mark> chosen = new ArrayList<>();
    for (String path : paths) {
      List<Mark> named = Confirmation.named(path, reply.marks());
      if (named.stream().noneMatch(mark -> mark.paths().contains(path))) {
        return false;
      }
      chosen.addAll(named);
    }
    if (chosen.isEmpty()) {
      return false;
    }
    new Confirmation(editor.today().apply(reply.zone()), editor.name())
        .takeOff(chosen, reply.sources(), reply.folder());
    return true;
  }

  /**
   * Writes the replacement of a problem.
   *
   * @throws EnvironmentFailure if the file has changed since the problem was found
   */
  public synchronized void replace(Problem problem) throws IOException {
    Correction.write(problem.replacement().orElseThrow(), problem.origin(), source);
  }
}
