package org.huiyin.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.language.Texts;
import org.huiyin.model.Attachment;
import org.huiyin.model.Card;
import org.huiyin.model.Organisation;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.render.text.PlainSection;
import org.huiyin.search.SearchDocument;

/** Creates the search index entry of a reply: titles, numbers and names, summary, sections. */
public final class SearchEntries {
  private SearchEntries() {}

  /** The search index entry of a reply in one of its languages. */
  public static SearchDocument of(Reply reply, Language language) {
    Card card = reply.card();
    return new SearchDocument(
        card.address(),
        Stream.of(card.subject(), card.title())
            .map(words -> words.in(language))
            .distinct()
            .toList(),
        number(card, language),
        card.day(),
        sections(reply, language));
  }

  /** The entry of a page of text. */
  public static SearchDocument of(Site.Page page) {
    Prose text = page.prose();
    List<SearchDocument.Section> sections =
        PlainSection.of(text).stream()
            .map(
                section ->
                    new SearchDocument.Section(
                        section.heading().isEmpty() ? "" : section.id(),
                        section.heading(),
                        section.paragraphs()))
            .toList();
    return new SearchDocument(
        page.address(),
        List.of(page.title()),
        page.description().orElse(""),
        Optional.empty(),
        sections);
  }

  /** The entry of a withdrawn reply: it is found by its title and number, not by its text. */
  public static SearchDocument of(Card card, Language language) {
    return new SearchDocument(
        card.address(),
        Stream.of(card.subject(), card.title())
            .map(words -> words.in(language))
            .distinct()
            .toList(),
        Texts.of(language).of(card.publication().status())
            + " · "
            + new DisplayFormat(Texts.of(language)).kicker(card),
        card.day(),
        List.of());
  }

  private static String number(Card card, Language language) {
    Card.Letter letter = card.letter();
    Stream<LocalizedText> texts =
        Stream.of(
                letter.signer().stream(),
                letter.salutation().stream(),
                letter.addressedTo().stream().map(Organisation::name),
                letter.closing().lines().stream(),
                letter.closing().contact().stream(),
                letter.closing().copies().stream(),
                card.catalogue().publicityReason().stream())
            .flatMap(words -> words);
    return Stream.of(
            Stream.of(new DisplayFormat(Texts.of(language)).kicker(card)),
            card.filing().congress().stream().map(congress -> congress.name().in(language)),
            letter.documentNumber().stream(),
            card.catalogue().indexNumber().stream(),
            card.filing().proposers().named().stream()
                .map(proposer -> proposer.name().in(language)),
            Stream.concat(card.handling().leadHandlers().stream(), letter.signedBy().stream())
                .distinct()
                .map(body -> body.name().in(language)),
            texts.map(words -> words.in(language)))
        .flatMap(names -> names)
        .collect(Collectors.joining(" · "));
  }

  /** The title of an attachment and its file name. */
  private static String words(Attachment attachment, Language language) {
    return attachment
        .title()
        .map(title -> title.in(language) + " " + attachment.name())
        .orElse(attachment.name());
  }

  /** What was published of the commitments; they themselves stand in the text. */
  private static List<String> progress(Reply reply, Language language) {
    return reply.commitments().stream()
        .flatMap(
            commitment ->
                commitment.updates().stream()
                    .map(
                        update ->
                            commitment.action().in(language) + " " + update.text().in(language)))
        .toList();
  }

  /** The sections of the text. The summary is the first paragraph of the first section. */
  private static List<SearchDocument.Section> sections(Reply reply, Language language) {
    List<SearchDocument.Section> sections = new ArrayList<>();
    Prose text = reply.text(language);
    for (PlainSection section : PlainSection.of(text)) {
      List<String> paragraphs = new ArrayList<>(section.paragraphs());
      // The text before the first heading stands with the title and the summary at the top.
      boolean top = sections.isEmpty() && !text.isUndivided();
      if (sections.isEmpty()) {
        reply.card().summary().ifPresent(summary -> paragraphs.add(0, summary.in(language)));
      }
      sections.add(
          new SearchDocument.Section(top ? "" : section.id(), section.heading(), paragraphs));
    }
    sections.addAll(SearchExtras.of(reply, language));
    List<String> progress = progress(reply, language);
    if (!progress.isEmpty()) {
      sections.add(
          new SearchDocument.Section(
              Anchors.COMMITMENTS, Texts.of(language).get("reply.commitments"), progress));
    }
    if (!reply.attachments().isEmpty()) {
      sections.add(
          new SearchDocument.Section(
              Anchors.ATTACHMENTS,
              Texts.of(language).get("attachments.title"),
              reply.attachments().stream().map(each -> words(each, language)).toList()));
    }
    return sections;
  }
}
