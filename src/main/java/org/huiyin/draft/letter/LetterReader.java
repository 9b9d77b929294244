package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.page.Page;

/** Takes the text of a page apart as a letter. */
public final class LetterReader {
  /** What may be published of a line that also names a contact. */
  private static final Pattern OTHER_NOTE =
      Pattern.compile("公开|办理结果|办复|答复类|类别|抄\\s*[送报]|附件|[〔\\[【]\\d{4}|签发|关于");

  private final Page page;
  private final Outline outline;
  private final Set<String> keptBack = new LinkedHashSet<>();
  private final List<String> contacts = new ArrayList<>();
  private final Set<String> inSentences = new LinkedHashSet<>();
  private final List<String> original = new ArrayList<>();

  private LetterReader(Page page) {
    this.page = page;
    this.outline = Outline.of(page);
  }

  public static Letter read(Page page) {
    return new LetterReader(page).letter();
  }

  private Letter letter() {
    LetterCard card = CardReader.read(page, outline);
    boolean titled =
        outline.head().stream()
            .anyMatch(
                line ->
                    card.title().isPresent()
                        && card.title().get().value().contains(Titles.plain(line.text())));
    if (!titled) {
      card.title().ifPresent(title -> original.add(title.value()));
    }
    outline.head().forEach(line -> publish(line.text()).forEach(original::add));
    outline.salutation().ifPresent(original::add);
    List<Block> body = body();
    body.forEach(this::addOriginal);
    original.addAll(outline.signature());
    outline.date().ifPresent(original::add);
    List<String> after = new ArrayList<>();
    for (String line : outline.after()) {
      after.addAll(publish(line));
    }
    original.addAll(after);
    return new Letter(
        card,
        Headings.parts(body),
        after,
        List.copyOf(keptBack),
        contacts,
        inSentences.size(),
        original,
        page.cut(),
        page.notes());
  }

  /** The body without lines about contacts. Numbers within its sentences are listed and stay. */
  private List<Block> body() {
    List<Block> body = new ArrayList<>();
    for (Block block : outline.body()) {
      String text = text(block);
      if (block instanceof Block.Paragraph && Contacts.isLine(text)) {
        leaveOut(text, Contacts.in(text, true));
      } else {
        List<String> values = Contacts.in(text, false);
        inSentences.addAll(values);
        keptBack.addAll(values);
        body.add(block);
      }
    }
    return body;
  }

  private void leaveOut(String line, List<String> values) {
    keptBack.addAll(values);
    String masked = line.strip();
    List<String> longest =
        values.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    for (String value : longest) {
      masked = masked.replace(value, "…");
    }
    contacts.add(masked);
  }

  private static String text(Block block) {
    if (block instanceof Block.Paragraph line) {
      return line.text();
    }
    return block instanceof Block.Table table
        ? table.rows().stream()
            .flatMap(List::stream)
            .map(Block.Cell::text)
            .collect(Collectors.joining("\n"))
        : "";
  }

  /** What of a line around the body may be published. */
  private List<String> publish(String line) {
    List<String> values = Contacts.in(line, Contacts.isLine(line));
    if (values.isEmpty()) {
      return List.of(line);
    }
    leaveOut(line, values);
    String rest = Contacts.published(line);
    boolean clean =
        !rest.isEmpty()
            && OTHER_NOTE.matcher(rest).find()
            && values.stream().noneMatch(rest::contains);
    return clean ? List.of(rest) : List.of();
  }

  private void addOriginal(Block block) {
    if (block instanceof Block.Paragraph line) {
      original.add(line.text());
    } else if (block instanceof Block.Table table) {
      for (List<Block.Cell> row : table.rows()) {
        original.add(
            row.stream()
                .filter(cell -> !cell.merged())
                .map(Block.Cell::text)
                .collect(Collectors.joining("\t")));
      }
    }
  }
}
