package org.huiyin.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Commitment;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.text.Language;
import org.huiyin.render.text.Achievement;
import org.huiyin.render.text.DisplayFormat;

/** Creates the summaries of a reply's commitments. Texts that many share are interned. */
final class CommitmentSummaries {
  private final Reply reply;
  private final DisplayFormat format;

  /** For each commitment the anchor of the first place in the text that refers to it. */
  private final Map<String, String> mentions = new HashMap<>();

  CommitmentSummaries(Reply reply, Language language) {
    this.reply = reply;
    this.format = new DisplayFormat(Texts.of(language));
    for (Prose.Mention mention : reply.text(language).mentions()) {
      if (mention.target() instanceof Prose.Target.OfCommitment target
          && !mention.anchor().isEmpty()) {
        mentions.putIfAbsent(target.commitment(), mention.anchor());
      }
    }
  }

  List<CommitmentSummary> all() {
    return reply.commitments().stream().map(this::summary).toList();
  }

  private CommitmentSummary summary(Commitment commitment) {
    Commitment.Terms terms = commitment.terms();
    return new CommitmentSummary(
        commitment.id(),
        mentions.getOrDefault(commitment.id(), commitment.passage().section()).intern(),
        format.in(commitment.action()),
        commitment.mode(),
        commitment.due(),
        commitment.dueNow(),
        terms.longTerm(),
        terms.unit().map(unit -> format.in(unit.name())).orElse("").intern(),
        terms.unit().map(Commitment.Party::key).orElse("").intern(),
        format.texts().all(terms.coUnits().stream().map(unit -> format.in(unit.name())).toList()),
        measure(terms),
        Achievement.of(commitment, reply, format).map(found -> found.text(format)).orElse(""),
        terms.specificity(),
        commitment.updates().stream().map(this::report).toList(),
        commitment.dates().lapses(),
        commitment.overdueSince(),
        commitment.dates().upcoming());
  }

  private String measure(Commitment.Terms terms) {
    return terms.measure().map(format::in).or(() -> terms.target().flatMap(this::value)).orElse("");
  }

  private Optional<String> value(ObservationRef ref) {
    return reply
        .figure(ref.figure())
        .flatMap(
            figure ->
                figure
                    .observation(ref.observation())
                    .map(
                        observation ->
                            format
                                .texts()
                                .get(
                                    "commitments.target-value",
                                    format.in(figure.label()),
                                    format.valueWithUnit(figure, observation))));
  }

  private CommitmentSummary.Report report(Commitment.Update update) {
    return new CommitmentSummary.Report(
        update.on(),
        update.progress(),
        format.in(update.text()),
        update.due().map(Commitment.Deadline::date),
        update.evidence().map(Commitment.Evidence::href).orElse(""),
        update.evidence().filter(Commitment.Evidence::external).isPresent(),
        update.by().map(party -> format.in(party.name())).orElse("").intern());
  }
}
