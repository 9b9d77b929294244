package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Commitment;
import org.huiyin.model.Progress;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;

/**
 * All that a reply promises.
 *
 * @param summary the totals in one sentence, computed
 * @param groups by section of the text, in its order
 */
public record CommitmentBlock(Standing standing, String summary, List<Group> groups) {

  /** The promises of one section. */
  public record Group(String heading, Passages.Link source, List<Item> items) {}

  /**
   * One promise.
   *
   * @param number counted through the whole reply, from 1
   * @param state names the colour in the style sheet
   * @param given what the reply gives of time, unit and measure
   * @param missing which of the three it does not give, in one phrase
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
      Optional<String> missing,
      Passages.Link passage,
      List<Passages.Link> figures,
      List<Passages.Link> mentions,
      List<Update> updates,
      Optional<String> note) {}

  /** One published word on its progress. */
  public record Update(String day, String state, String text, Optional<String> evidence, Optional<String> href) {}

  static Optional<CommitmentBlock> of(Reply reply, Passages passages) {
    if (reply.commitments().isEmpty()) {
      return Optional.empty();
    }
    List<Progress> progress = reply.commitments().stream().map(Commitment::progress).toList();
    return Optional.of(new CommitmentBlock(
        Standing.of(progress), summary(reply.commitments()), groups(reply, passages)));
  }

  private static List<Group> groups(Reply reply, Passages passages) {
    List<Group> groups = new ArrayList<>();
    int number = 1;
    for (Prose.Section section : reply.prose().sections()) {
      List<Item> items = new ArrayList<>();
      for (Commitment commitment : reply.commitments()) {
        if (passages.section(commitment.passage().section()).filter(section::equals).isPresent()) {
          items.add(item(commitment, number++, reply, passages));
        }
      }
      if (!items.isEmpty()) {
        groups.add(new Group(
            section.heading(), new Passages.Link(section.heading(), Optional.of("#" + section.id())), items));
      }
    }
    return groups;
  }

  private static Item item(Commitment commitment, int number, Reply reply, Passages passages) {
    List<FactsBlock.Fact> given = new ArrayList<>();
    commitment.due().ifPresent(due -> given.add(new FactsBlock.Fact("完成时限", due.inChinese())));
    commitment.unit().ifPresent(unit -> given.add(new FactsBlock.Fact("责任单位", unit)));
    commitment.measure().ifPresent(measure -> given.add(new FactsBlock.Fact("可衡量目标", measure.zh())));
    return new Item(
        "commitment-" + commitment.id(),
        number,
        commitment.action().zh(),
        commitment.keyword(),
        Labels.of(commitment.mode()),
        Labels.key(commitment.progress()),
        commitment.progress().inChinese(),
        given,
        missing(commitment),
        passages.source(commitment.passage()),
        commitment.figures().stream().map(ref -> ClaimBlock.use(ref, reply)).toList(),
        passages.mentions(new Prose.Target.OfCommitment(commitment.id())),
        commitment.updates().stream().map(CommitmentBlock::update).toList(),
        commitment.note().map(note -> note.zh()));
  }

  private static Update update(Commitment.Update update) {
    return new Update(
        update.on().toString(),
        update.progress().inChinese(),
        update.text().zh(),
        update.evidence(),
        update.evidence().flatMap(Links::foreign));
  }

  private static Optional<String> missing(Commitment commitment) {
    List<String> missing = Stream.of(
            commitment.due().isEmpty() ? "完成时限" : "",
            commitment.unit().isEmpty() ? "责任单位" : "",
            commitment.measure().isEmpty() ? "可衡量目标" : "")
        .filter(name -> !name.isEmpty())
        .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("、", missing));
  }

  private static String summary(List<Commitment> commitments) {
    int total = commitments.size();
    long noDue = commitments.stream().filter(commitment -> commitment.due().isEmpty()).count();
    long noUnit = commitments.stream().filter(commitment -> commitment.unit().isEmpty()).count();
    long noMeasure = commitments.stream().filter(commitment -> commitment.measure().isEmpty()).count();
    String all = "共 " + total + " 项承诺";
    if (noDue == total && noUnit == total && noMeasure == total) {
      return all + "，原文均未注明完成时限、责任单位和可衡量目标。";
    }
    return all + "：注明完成时限的 " + (total - noDue) + " 项，注明责任单位的 " + (total - noUnit)
        + " 项，有可衡量目标的 " + (total - noMeasure) + " 项。";
  }
}
