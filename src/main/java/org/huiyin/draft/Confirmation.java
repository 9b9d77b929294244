package org.huiyin.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draft.edit.Cut;
import org.huiyin.draft.edit.FileChanges;
import org.huiyin.draft.edit.SourceText;
import org.huiyin.draft.edit.YamlMarks;
import org.huiyin.model.provenance.Mark;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;
import org.huiyin.source.SourceSet;

/**
 * Takes marks off the sources of a reply, and records in {@code import.yml} who confirmed them.
 * Nothing else in the files changes. Either all files are written or none.
 *
 * @param on the day of the confirmation
 * @param by who confirmed; empty if it is not to be recorded
 */
public record Confirmation(LocalDate on, Optional<String> by) {
  private static final String RECORD = "import.yml";

  /** The paths by which marks can be named: of files, mappings, keys and links. */
  public static List<String> names(List<Mark> marks) {
    Set<String> names = new LinkedHashSet<>();
    for (Mark mark : marks) {
      mark.groups().forEach(names::add);
      names.addAll(mark.paths());
    }
    return List.copyOf(names);
  }

  /**
   * The marks that a name stands for; empty if there are none. The name of a key stands for the key
   * alone, also if an observation has the same name.
   */
  public static List<Mark> named(String name, List<Mark> marks) {
    List<Mark> exact = new ArrayList<>();
    for (Mark mark : marks) {
      List<Mark.Guess> guesses =
          mark.guesses().stream()
              .filter(guess -> name.equals(mark.path() + "." + guess.key()))
              .toList();
      if (!guesses.isEmpty()) {
        exact.add(mark.only(guesses));
      }
    }
    return exact.isEmpty()
        ? marks.stream().filter(mark -> mark.groups().anyMatch(name::equals)).toList()
        : exact;
  }

  /**
   * Takes marks off.
   *
   * @param folder of the reply
   * @param set its sources, in which the marks were found
   * @param marks at least one; they may name one key more than once
   * @throws EnvironmentFailure if a file has changed meanwhile
   */
  public void takeOff(List<Mark> marks, SourceSet set, Path folder) throws IOException {
    FileChanges changes = new FileChanges();
    addRecord(marks, set, folder, changes); // Before the marks go: a record alone does no harm.
    for (MarkedFile file : MarkedFile.values()) {
      List<Mark> here =
          marks.stream().filter(mark -> root(mark.path()).equals(file.root())).toList();
      if (!here.isEmpty()) {
        SourceText text = SourceText.read(folder.resolve(file.file()));
        SourceFile seen = here.get(0).origin().file();
        List<Cut> cuts =
            tree(file, set).isPresent() ? inYaml(here, tree(file, set).get()) : inText(here);
        changes.add(text, text.with(cuts, seen.text()));
      }
    }
    changes.write();
  }

  private static String root(String path) {
    return path.split("\\.", 2)[0];
  }

  private static Optional<Node> tree(MarkedFile file, SourceSet set) {
    return switch (file) {
      case CARD -> set.card();
      case FIGURES -> set.figures();
      case CLAIMS -> set.claims();
      case COMMITMENTS -> set.commitments();
      case TEXT, ENGLISH -> Optional.empty();
    };
  }

  private static List<Cut> inYaml(List<Mark> marks, Node tree) throws EnvironmentFailure {
    YamlMarks yaml = new YamlMarks(tree.origin().file());
    Set<String> done = new HashSet<>();
    for (Mark mark : marks) {
      if (done.add(mark.path())) {
        Set<String> keys = new HashSet<>();
        marks.stream()
            .filter(same -> same.path().equals(mark.path()))
            .flatMap(same -> same.guesses().stream())
            .forEach(guess -> keys.add(guess.key()));
        yaml.takeOff(mapping(mark, tree), keys);
      }
    }
    return yaml.cuts();
  }

  /** The mapping that a path names. */
  private static Node.Mapping mapping(Mark mark, Node tree) throws EnvironmentFailure {
    String[] names = mark.path().split("\\.");
    Optional<Node> node = Optional.of(tree);
    for (int i = 1; i < names.length; i++) {
      if (i == 2) { // Below the observations of a figure.
        node = node.flatMap(figure -> value(figure, "observations"));
      }
      String name = names[i];
      node = node.flatMap(parent -> value(parent, name));
    }
    if (node.orElse(null) instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw new EnvironmentFailure(Message.of("confirm.not-understood", mark.origin()));
  }

  private static Optional<Node> value(Node node, String key) {
    return node instanceof Node.Mapping mapping
        ? mapping.entries().stream()
            .filter(entry -> entry.key().text().equals(key))
            .map(Node.Entry::value)
            .findFirst()
        : Optional.empty();
  }

  /** Cuts the titles {@code "?"} with the blanks before them. */
  private static List<Cut> inText(List<Mark> marks) {
    Set<Cut> cuts = new LinkedHashSet<>();
    for (Mark mark : marks) {
      Origin title = mark.origin();
      String text = title.file().text();
      int start = title.start() - 1;
      while (Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
      cuts.add(Cut.out(start, title.end() + 1));
    }
    return List.copyOf(cuts);
  }

  private void addRecord(List<Mark> marks, SourceSet set, Path folder, FileChanges changes)
      throws IOException {
    Set<String> what = new LinkedHashSet<>();
    marks.forEach(mark -> what.addAll(mark.paths()));
    String entry = ConfirmedList.entry(on, by, List.copyOf(what));
    SourceText record = SourceText.read(folder.resolve(RECORD));
    if (set.imported().isPresent()) {
      Node root = set.imported().get();
      Cut added = ConfirmedList.added(root, entry);
      changes.add(record, record.with(List.of(added), root.origin().file().text()));
    } else {
      String text = record.normalised();
      changes.add(record, record.with(List.of(ConfirmedList.appended(text, entry)), text));
    }
  }
}
