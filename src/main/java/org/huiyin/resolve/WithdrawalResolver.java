package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Captions;
import org.huiyin.model.Card;
import org.huiyin.model.Prose;
import org.huiyin.model.Revision;
import org.huiyin.model.TextLine;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceSet;

/** Converts the card and the revisions of a withdrawn reply to a {@link Withdrawal}. */
final class WithdrawalResolver {
  private final Site site;
  private final Card card;
  private final Problems problems;

  WithdrawalResolver(Site site, Card card, Problems problems) {
    this.site = site;
    this.card = card;
    this.problems = problems;
  }

  /** References to figures that are not read; they were checked when the reply was published. */
  private record NotRead() implements References {
    @Override
    public Optional<Resolved> resolve(
        String scheme, String name, Language language, Origin origin) {
      return Optional.empty();
    }

    @Override
    public boolean chart(String name, Origin origin) {
      return true;
    }

    @Override
    public Optional<List<String>> table(String name, Language language, Origin origin) {
      return Optional.empty();
    }
  }

  Optional<Withdrawal> withdrawal(SourceSet set) {
    boolean english = card.languages().contains(Language.EN);
    Values cardValues = new Values(problems, english);
    Values values = new Values(problems, english);
    List<Revision> revisions =
        new RevisionResolver(site.vocabulary().organisations(), Optional.empty(), values)
            .revisions(set.revisions());
    if (set.card().isEmpty()) { // Has been reported.
      return Optional.empty();
    }
    Fields fields = Fields.of(set.card().get(), problems);
    Origin status = fields.originOf("status");
    Optional<Card> own =
        new CardResolver(site, card.languages(), cardValues).card(set.id(), fields);
    fields.scalars("highlights");
    fields.node("asks");
    ReplyResolver.isEdited(fields, cardValues);
    cardValues.marks().take(MarkedFile.CARD.root(), fields);
    fields.done();
    Captions ofCard = cardValues.captions().settle(new NotRead(), problems);
    Captions ofRevisions = values.captions().settle(new NotRead(), problems);
    // Newest first.
    Optional<Revision> reason =
        revisions.stream().filter(each -> each.kind() == Revision.Kind.WITHDRAWAL).findFirst();
    boolean unreadable = set.revisions().isPresent() && revisions.isEmpty();
    if (reason.isEmpty() && !unreadable) {
      problems.add(Problem.error(status, Message.of("withdrawn-without-reason")));
    }
    return own.isEmpty()
        ? Optional.empty()
        : reason.map(
            revision ->
                new Withdrawal(
                    card.withoutContent(),
                    revision,
                    revisions.stream().filter(each -> each != revision).toList(),
                    together(ofCard, ofRevisions)));
  }

  private static Captions together(Captions first, Captions second) {
    List<TextLine> lines = new ArrayList<>(first.lines());
    lines.addAll(second.lines());
    List<Prose.Mention> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(second.mentions());
    return new Captions(lines, mentions);
  }
}
