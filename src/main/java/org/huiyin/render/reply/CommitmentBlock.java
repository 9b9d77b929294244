package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.address.WebUrl;
import org.huiyin.language.Texts;
import org.huiyin.model.Commitment;
import org.huiyin.model.Progress;
import org.huiyin.model.Prose;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.Passages;
import org.huiyin.render.text.ProgressBar;
import org.huiyin.source.EnumNames;

/**
 * The commitments of a reply.
 *
 * @param summary the totals in one sentence
 * @param groups by section of the text, in its order
 */
public record CommitmentBlock(ProgressBar progressBar, String summary, List<Group> groups)
    implements TemplateView {

  /** The commitments of one section. */
  public record Group(String heading, Passages.Link source, List<Item> items)
      implements TemplateView {}

  /**
   * A commitment.
   *
   * @param number consecutive within the reply, from 1
   * @param state the suffix of the CSS class that sets the colour
   * @param given the due date, responsible unit and measure that the reply gives
   * @param target the planned value that it promises
   * @param missing those of the three that the reply does not give, as a list; empty if none
   */
  public record Item(
      String id,
      int number,
      String action,
      String keyword,
      String mode,
      String state,
      String stateLabel,
      List<FactsBlock.Fact> given,
      Optional<Passages.Link> target,
      Optional<String> missing,
      Passages.Link passage,
      List<Passages.Link> figures,
      List<Passages.Link> mentions,
      List<Update> updates,
      Optional<String> note)
      implements TemplateView {}

  /**
   * A published report on the progress of a commitment.
   *
   * @param day in ISO format
   * @param evidence where the report was published, as the author wrote it
   * @param href the same as a link; empty if it is not a URL
   */
  public record Update(
      String day, String state, String text, Optional<String> evidence, Optional<String> href)
      implements TemplateView {}

  static Optional<CommitmentBlock> of(Edition edition) {
    List<Commitment> all = edition.reply().commitments();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Progress> progress = all.stream().map(Commitment::progress).toList();
    return Optional.of(
        new CommitmentBlock(
            ProgressBar.of(progress, edition.texts()),
            summary(all, edition.texts()),
            groups(edition)));
  }

  private static List<Group> groups(Edition edition) {
    List<Group> groups = new ArrayList<>();
    int number = 1;
    for (Prose.Section section : edition.passages().sections()) {
      List<Item> items = new ArrayList<>();
      for (Commitment commitment : edition.reply().commitments()) {
        if (edition
            .passages()
            .section(commitment.passage().section())
            .filter(section::equals)
            .isPresent()) {
          items.add(item(commitment, number++, edition));
        }
      }
      if (!items.isEmpty()) {
        groups.add(
            new Group(
                section.heading(),
                new Passages.Link(section.heading(), Optional.of("#" + section.id())),
                items));
      }
    }
    return groups;
  }

  private static Item item(Commitment commitment, int number, Edition edition) {
    Texts texts = edition.texts();
    return new Item(
        Anchors.commitment(commitment.id()),
        number,
        edition.in(commitment.action()),
        edition.in(commitment.keyword()),
        texts.of(commitment.mode()),
        EnumNames.kebabCase(commitment.progress()),
        texts.of(commitment.progress()),
        given(commitment, edition),
        commitment.target().map(ref -> ClaimBlock.use(ref, edition)),
        missing(commitment, texts),
        edition.passages().source(commitment.passage()),
        commitment.figures().stream().map(ref -> ClaimBlock.use(ref, edition)).toList(),
        edition.passages().mentions(new Prose.Target.OfCommitment(commitment.id())),
        commitment.updates().stream().map(update -> update(update, edition)).toList(),
        edition.in(commitment.note()));
  }

  private static Update update(Commitment.Update update, Edition edition) {
    return new Update(
        update.on().toString(),
        edition.texts().of(update.progress()),
        edition.in(update.text()),
        update.evidence(),
        update.evidence().flatMap(WebUrl::external));
  }

  private static List<FactsBlock.Fact> given(Commitment commitment, Edition edition) {
    Texts texts = edition.texts();
    List<FactsBlock.Fact> given = new ArrayList<>();
    commitment
        .due()
        .ifPresent(
            due -> given.add(new FactsBlock.Fact(texts.get("commitments.due"), texts.date(due))));
    commitment
        .unit()
        .ifPresent(
            unit ->
                given.add(new FactsBlock.Fact(texts.get("commitments.unit"), edition.in(unit))));
    commitment
        .measure()
        .ifPresent(
            measure ->
                given.add(
                    new FactsBlock.Fact(texts.get("commitments.measure"), edition.in(measure))));
    return given;
  }

  private static Optional<String> missing(Commitment commitment, Texts texts) {
    List<String> missing =
        Stream.of(
                commitment.due().isEmpty() ? "due" : "",
                commitment.unit().isEmpty() ? "unit" : "",
                !commitment.isMeasurable() ? "measure" : "")
            .filter(name -> !name.isEmpty())
            .map(name -> texts.get("commitments." + name))
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(texts.list(missing));
  }

  private static String summary(List<Commitment> commitments, Texts texts) {
    int total = commitments.size();
    long due = commitments.stream().filter(commitment -> commitment.due().isPresent()).count();
    long unit = commitments.stream().filter(commitment -> commitment.unit().isPresent()).count();
    long measure = commitments.stream().filter(Commitment::isMeasurable).count();
    return due + unit + measure == 0
        ? texts.get("commitments.summary-bare", total)
        : texts.get("commitments.summary", total, due, unit, measure);
  }
}
