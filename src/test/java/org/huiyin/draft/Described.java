package org.huiyin.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.draft.letter.Found;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.letter.LetterCard;
import org.huiyin.draft.letter.LetterReader;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.page.Page;
import org.huiyin.draft.page.PageReader;
import org.huiyin.draft.page.PageResult;
import org.huiyin.draft.page.Siblings;

/** What was read in a file, as lines for a comparison. A value that is not sure has a mark. */
final class Described {
  private final StringBuilder lines = new StringBuilder();

  private Described() {}

  static Page page(byte[] file) {
    PageResult result = PageReader.read(file, Siblings.NONE);
    if (result instanceof PageResult.Found found) {
      return found.page();
    }
    throw new AssertionError(result);
  }

  static Letter letter(byte[] file) {
    return LetterReader.read(page(file));
  }

  static PageResult.Refused refusal(byte[] file) {
    PageResult result = PageReader.read(file, Siblings.NONE);
    if (result instanceof PageResult.Refused refused) {
      return refused;
    }
    throw new AssertionError(result);
  }

  /** The text of a body: each paragraph and each cell. */
  static List<String> text(Letter letter) {
    return letter.body().stream()
        .flatMap(
            part -> {
              if (part instanceof Letter.Part.Heading heading) {
                return java.util.stream.Stream.of(heading.text());
              }
              if (part instanceof Letter.Part.Paragraph paragraph) {
                return java.util.stream.Stream.of(paragraph.text());
              }
              return part instanceof Letter.Part.Table table
                  ? table.table().rows().stream()
                      .flatMap(List::stream)
                      .filter(cell -> !cell.merged())
                      .map(Block.Cell::text)
                  : java.util.stream.Stream.empty();
            })
        .toList();
  }

  static List<String> headings(Letter letter) {
    return letter.body().stream()
        .filter(Letter.Part.Heading.class::isInstance)
        .map(
            part ->
                ((Letter.Part.Heading) part).level() + " " + ((Letter.Part.Heading) part).text())
        .toList();
  }

  static String of(byte[] file) {
    Page page = page(file);
    Letter letter = LetterReader.read(page);
    Described described = new Described();
    described.line("system", page.origin());
    described.card(letter.card());
    described.lines.append("\n");
    letter.body().forEach(described::part);
    described.lines.append("\n");
    letter.after().forEach(line -> described.line("after", line));
    letter.contacts().forEach(line -> described.line("left out", line));
    letter.keptBack().forEach(line -> described.line("kept back", line));
    letter.cut().forEach(cut -> described.line("cut " + cut.why(), cut.text()));
    letter.notes().forEach(note -> described.line("note", note.name()));
    return described.lines.toString();
  }

  private void line(String name, String value) {
    lines.append(name).append(": ").append(value).append('\n');
  }

  private void found(String name, Optional<? extends Found<?>> found) {
    found.ifPresent(value -> line(name, value.value() + (value.sure() ? "" : " ?")));
  }

  private void found(String name, List<? extends Found<?>> list) {
    if (!list.isEmpty()) {
      line(
          name,
          list.stream()
              .map(found -> found.value() + (found.sure() ? "" : " ?"))
              .collect(Collectors.joining(" | ")));
    }
  }

  private void card(LetterCard card) {
    found("kind", Optional.of(card.kind()));
    found("title", card.title());
    found("topic", card.topic());
    found("congress", card.congress());
    card.term().ifPresent(term -> line("term", term + " " + card.session().orElse(0)));
    found("numbers", card.numbers());
    card.salutation().ifPresent(value -> line("salutation", value));
    found("proposers", card.proposers());
    card.total().ifPresent(total -> line("total", Integer.toString(total)));
    found("role", card.role());
    found("lead", card.lead());
    found("signed by", card.signedBy());
    found("co-handlers", card.coHandlers());
    found("consulted", card.consulted());
    line("others", card.others() + " " + card.consultedOthers());
    found("addressed to", card.addressedTo());
    found("signed", card.signed());
    found("published", card.published());
    found("source", card.source());
    found("document", card.documentNumber());
    found("index", card.indexNumber());
    found("signer", card.signer());
    found("outcome", card.outcome());
    found("publicity", card.publicity());
    card.copies().forEach(copy -> line("copy", copy));
    card.address().ifPresent(address -> line("address", address));
    card.disagreements().forEach(words -> line("disagreement", words));
  }

  private void part(Letter.Part part) {
    if (part instanceof Letter.Part.Heading heading) {
      line("heading " + heading.level(), heading.text());
    } else if (part instanceof Letter.Part.Paragraph paragraph) {
      line("text", paragraph.text());
      paragraph.links().forEach(link -> line("link", link.text() + " " + link.address()));
    } else if (part instanceof Letter.Part.Table table) {
      table
          .table()
          .rows()
          .forEach(
              row ->
                  line(
                      "row",
                      row.stream().map(Block.Cell::text).collect(Collectors.joining(" | "))));
    }
  }
}
