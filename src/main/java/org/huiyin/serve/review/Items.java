package org.huiyin.serve.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Claim;
import org.huiyin.model.Commitment;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Prose;
import org.huiyin.model.provenance.Mark;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Origin;

/** Makes the items of a sheet: what the records say, with what is to be confirmed of it. */
final class Items {
  private static final Texts LETTER = Texts.of(Language.ZH);

  private final Guesses guesses;
  private final Written written;
  private final Places places;
  private final Words words;

  Items(Guesses guesses, Written written, Places places, Words words) {
    this.guesses = guesses;
    this.written = written;
    this.places = places;
    this.words = words;
  }

  /** The facts of one item, and the keys whose guesses they have. */
  private final class Facts {
    private final List<Sheet.Fact> facts = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Adds a fact with the guesses of some keys.
     *
     * @param keys paths with keys: {@code figures.roads.label}
     */
    void add(String label, String value, String... keys) {
      List<Sheet.Guess> found = new ArrayList<>();
      for (String each : keys) {
        int dot = each.lastIndexOf('.');
        found.addAll(guesses.of(each.substring(0, dot), each.substring(dot + 1)));
        taken.add(each);
      }
      facts.add(new Sheet.Fact(label, value, found));
    }

    void addText(String label, Optional<LocalizedText> text, String... keys) {
      text.ifPresent(found -> add(label, found.zh(), keys));
    }

    /** Adds the marked keys of a mapping that no fact has yet, as they are written. */
    void addRest(String path) {
      Set<String> apart = new HashSet<>();
      taken.stream()
          .filter(key -> key.startsWith(path + "."))
          .forEach(key -> apart.add(key.substring(path.length() + 1)));
      for (String key : guesses.keys(path, apart)) {
        add(key, written.value(path, key), path + "." + key);
      }
    }
  }

  /** Where a sentence states an item. */
  record Range(int start, int end) {
    static final Range NONE = new Range(0, 0);
  }

  /** A value, with the guesses of its figure too. */
  Sheet.Item value(Figure figure, Observation observation, Optional<Mark> link, Range range) {
    String path = MarkedFile.FIGURES.path(figure.id());
    String own = MarkedFile.FIGURES.path(figure.id(), observation.id());
    Facts facts = new Facts();
    facts.add(words.of("review.label"), figure.label().zh(), path + ".label");
    facts.add(
        words.of("review.value"),
        ShownValue.of(observation.value(), figure.unit().zh(), LETTER)
            .map(ShownValue::together)
            .orElseGet(() -> words.names().get("value.not-given")),
        own + ".value",
        own + ".formula",
        own + ".not-given",
        path + ".unit");
    facts.add(
        words.of("review.area"),
        LETTER.name(figure, observation),
        own + ".area",
        own + ".area-implied");
    facts.add(
        words.of("review.period"),
        figure
            .periodOf(observation)
            .text()
            .map(LocalizedText::zh)
            .orElseGet(() -> words.of("review.not-given")),
        own + ".period",
        path + ".period");
    facts.add(words.of("review.nature"), words.names().of(figure.nature()), path + ".nature");
    facts.addRest(own);
    facts.addRest(path);
    link.ifPresent(mark -> addLink(mark, facts));
    return item(own, range, facts, observation.origin());
  }

  Sheet.Item claim(Claim claim, Optional<Mark> link, Range range) {
    String path = MarkedFile.CLAIMS.path(claim.id());
    Facts facts = new Facts();
    facts.add(words.of("review.says"), claim.says().zh(), path + ".says");
    facts.add(words.of("review.holds"), claim.holds(), path + ".holds");
    facts.add(words.of("review.result"), result(claim));
    facts.addRest(path);
    link.ifPresent(mark -> addLink(mark, facts));
    return item(path, range, facts, claim.origin());
  }

  private String result(Claim claim) {
    String computed = claim.sides().leftShown();
    return switch (claim.verdict()) {
      case HOLDS -> words.of("review.holds-true", computed);
      case FAILS -> words.of("review.fails", computed);
      case UNDECIDED -> words.of("review.undecided", computed);
    };
  }

  Sheet.Item commitment(Commitment commitment, Optional<Mark> link, Range range) {
    String path = MarkedFile.COMMITMENTS.path(commitment.id());
    Facts facts = new Facts();
    facts.add(words.of("review.action"), commitment.action().zh(), path + ".action");
    facts.add(words.of("review.keyword"), commitment.keyword().zh(), path + ".keyword");
    facts.add(words.of("review.mode"), words.names().of(commitment.mode()), path + ".mode");
    facts.add(
        words.of("review.due"),
        commitment.due().map(LETTER::date).orElseGet(() -> words.of("review.not-given")),
        path + ".due");
    facts.addText(words.of("review.measure"), commitment.terms().measure(), path + ".measure");
    facts.addRest(path);
    link.ifPresent(mark -> addLink(mark, facts));
    return item(path, range, facts, commitment.origin());
  }

  /** A date, or another link that is marked. */
  Sheet.Item link(Mark mark, Prose.Target target, Range range) {
    Facts facts = new Facts();
    if (target instanceof Prose.Target.OfDate date) {
      facts.add(words.of("review.date"), LETTER.date(date.date()), mark.paths().get(0));
    } else {
      addLink(mark, facts);
    }
    return item(mark.path(), range, facts, mark.origin());
  }

  private void addLink(Mark mark, Facts facts) {
    String path = mark.paths().get(0);
    facts.add(words.of("review.link-target"), mark.guesses().get(0).key(), path);
  }

  /** What is marked in a mapping, as it is written. */
  Sheet.Item mapping(Mark mark) {
    Facts facts = new Facts();
    facts.addRest(mark.path());
    return item(mark.path(), Range.NONE, facts, mark.origin());
  }

  private Sheet.Item item(String name, Range range, Facts facts, Origin origin) {
    return new Sheet.Item(name, range.start(), range.end(), facts.facts, places.of(origin));
  }
}
