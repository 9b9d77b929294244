package org.huiyin.draft.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.draft.edit.Cut;
import org.huiyin.draft.edit.Existing;
import org.huiyin.draft.edit.FigureTree;
import org.huiyin.draft.edit.FileAdditions;
import org.huiyin.draft.edit.FileChanges;
import org.huiyin.draft.edit.SourceText;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.reading.BodyReader;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.sources.DraftFile;
import org.huiyin.draft.sources.Setting;
import org.huiyin.draft.sources.TextLink;
import org.huiyin.draft.sources.UpdatedSources;
import org.huiyin.draft.update.TextGroups.Group;
import org.huiyin.model.Card;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;

/**
 * Brings a reply up to a letter that was published again. What did not change keeps its bytes, with
 * all that the editor did to it; what is new is read and marked as in a first import. Either all
 * files are written or none.
 */
public final class Update {
  private final Existing existing;
  private final Letter letter;
  private final List<Part> body;
  private final Setting setting;
  private final BodyReader reader;
  private final BodyReading reading;
  private final SourceFile file;
  private final FigureTree tree;
  private final List<Group> groups;
  private final Alignment alignment;
  private final UpdatedSections sections;
  private final UpdatedSources sources;
  private final StandingLinks standing;
  private final CarriedSentences carried;
  private final NewRecords records;
  private final List<Message> left = new ArrayList<>();

  /**
   * @throws EnvironmentFailure if the text cannot be aligned with its original
   */
  public Update(Existing existing, Letter letter, BodyReader reader, Setting setting)
      throws EnvironmentFailure {
    this.existing = existing;
    this.letter = letter;
    this.body = letter.body().stream().map(Update::withoutFiles).toList();
    this.setting = setting;
    this.reader = reader;
    if (existing.reply().provenance().edited()) {
      throw failure("update.edited");
    }
    this.file = existing.sources().prose().orElseThrow(() -> failure("update.not-aligned"));
    this.groups = groups();
    this.alignment = new Alignment(groups, body);
    this.reading = reader.read(body, LetterContext.of(letter));
    this.tree = new FigureTree(existing.sources().figures());
    this.sections =
        UpdatedSections.of(new BoundText(existing.reply().prose(), file), groups, alignment, body)
            .orElseThrow(() -> failure("update.heading-ids"));
    this.sources = new UpdatedSources(body, sections.ids());
    this.standing = new StandingLinks(body);
    for (Alignment.Item item : alignment.items()) {
      item.group().ifPresent(group -> standing.addKept(groups.get(group), item.part(), item.end()));
    }
    this.carried = new CarriedSentences(groups, body, reading, tree, standing);
    carried.carry(alignment, changed());
    this.records = new NewRecords(reading, this::isNew, standing, tree, existing.sources());
  }

  private EnvironmentFailure failure(String key) {
    return new EnvironmentFailure(Message.of(key, existing.id()));
  }

  /** The files that a paragraph leads to are not taken again. */
  private static Part withoutFiles(Part part) {
    return part instanceof Part.Paragraph paragraph
        ? new Part.Paragraph(paragraph.text(), List.of())
        : part;
  }

  private List<Group> groups() throws EnvironmentFailure {
    Origin original =
        existing.reply().provenance().original().orElseThrow(() -> failure("update.no-original"));
    List<String> lines =
        original
            .file()
            .text()
            .substring(original.start(), original.end())
            .lines()
            .map(line -> Visible.of(line).text())
            .filter(line -> !line.isEmpty())
            .toList();
    return TextGroups.of(TextBlocks.of(file, existing.reply()), lines)
        .orElseThrow(() -> failure("update.not-aligned"));
  }

  /** The parts that are not in the text yet. */
  private List<Integer> changed() {
    return alignment.items().stream()
        .filter(item -> item.group().isEmpty())
        .map(Alignment.Item::part)
        .toList();
  }

  private boolean isNew(Span span) {
    return changed().contains(span.part()) && !carried.holds(span);
  }

  public UpdateResult run(boolean write) throws IOException {
    Map<ObservationRef, String> values = new LinkedHashMap<>(carried.values());
    values.putAll(records.values());
    List<TextLink> links = links();
    Map<Integer, String> blocks = new HashMap<>();
    changed().forEach(part -> blocks.put(part, sources.block(body, part, links)));
    List<Cut> prose = new UpdatedProse(file, groups, alignment).cuts(blocks);
    String text = applied(prose);
    Reply after = existing.with(text).orElseThrow(() -> failure("update.not-aligned"));
    requireText(text, after);
    List<String> gone =
        TextBlocks.linked(file.text(), existing.reply()).stream()
            .filter(ref -> !TextBlocks.linked(text, existing.reply()).contains(ref))
            .map(ObservationRef::toString)
            .distinct()
            .toList();
    List<UpdateResult.ValueChange> changes = new ArrayList<>();
    for (Map.Entry<ObservationRef, String> value : values.entrySet()) {
      String before = tree.value(value.getKey()).orElseThrow().text();
      changes.add(
          new UpdateResult.ValueChange(
              value.getKey().toString(),
              tree.label(value.getKey()),
              tree.unit(value.getKey()).orElse(""),
              before,
              value.getValue()));
      sources.reason(
          "figures." + value.getKey() + ".value",
          "原文再次公布，由“" + before + "”改为“" + value.getValue() + "”");
    }
    BodyReading fresh = records.fresh();
    String figures = sources.figures(fresh.figures());
    String claims = sources.claims(fresh.claims());
    String commitments = sources.commitments(fresh.commitments());
    lookAt();
    List<String> vanished = carried.vanished();
    FileChanges files = new FileChanges();
    var folder = existing.folder();
    List<Cut> figureCuts = new ArrayList<>();
    for (Map.Entry<ObservationRef, String> value : values.entrySet()) {
      figureCuts.addAll(tree.set(value.getKey(), value.getValue()));
    }
    FileAdditions.add(
        files, folder.resolve("figures.yml"), existing.sources().figures(), figureCuts, figures);
    FileAdditions.add(
        files, folder.resolve("claims.yml"), existing.sources().claims(), List.of(), claims);
    FileAdditions.add(
        files,
        folder.resolve("commitments.yml"),
        existing.sources().commitments(),
        List.of(),
        commitments);
    if (!prose.isEmpty()) {
      SourceText index = SourceText.read(folder.resolve("index.md"));
      files.add(index, index.with(prose, file.text()));
    }
    replace(files, "original.txt", UpdatedSources.original(letter));
    replace(files, "import.yml", importFile(text, vanished));
    if (write) {
      files.write();
    }
    return new UpdateResult(
        (int) alignment.items().stream().filter(item -> item.group().isPresent()).count(),
        changed().stream().map(this::beginning).toList(),
        alignment.items().stream()
            .filter(item -> item.group().isPresent() && !item.inPlace())
            .map(item -> beginning(item.part()))
            .toList(),
        changes,
        fresh.figures().stream().map(BodyReading.ReadFigure::id).toList(),
        fresh.claims().stream().map(BodyReading.ReadClaim::id).toList(),
        fresh.commitments().stream().map(BodyReading.ReadCommitment::id).toList(),
        vanished,
        gone,
        left,
        CardChanges.between(existing.sources().card(), UpdatedSources.card(letter, setting)),
        changes.size() + marks(figures, claims, commitments, blocks),
        existing.reply().card().publication().status() != Card.Status.DRAFT,
        revision(changes, vanished));
  }

  private static int marks(
      String figures, String claims, String commitments, Map<Integer, String> blocks) {
    return MarkCount.in(
        List.of(
            new DraftFile("figures.yml", (figures + claims + commitments).getBytes(UTF_8)),
            new DraftFile("index.md", String.join("\n", blocks.values()).getBytes(UTF_8))));
  }

  /** The links of the changed parts: those that are kept go before those that were read. */
  private List<TextLink> links() {
    List<TextLink> links = new ArrayList<>();
    Set<Integer> changed = new HashSet<>(changed());
    standing.all().stream()
        .filter(link -> changed.contains(link.span().part()))
        .forEach(link -> links.add(new TextLink(link.span(), link.target(), false)));
    links.addAll(records.links());
    return links;
  }

  private String applied(List<Cut> cuts) {
    StringBuilder text = new StringBuilder(file.text());
    for (int i = cuts.size() - 1; i >= 0; i--) {
      text.replace(cuts.get(i).start(), cuts.get(i).end(), cuts.get(i).replacement());
    }
    return text.toString();
  }

  /** Before anything is written: the new text must be that of the new letter. */
  private void requireText(String text, Reply after) throws EnvironmentFailure {
    StringBuilder wanted = new StringBuilder();
    body.forEach(part -> Alignment.visibleLines(part).forEach(wanted::append));
    SourceFile written = new SourceFile(file.path(), text);
    if (!TextBlocks.visible(TextBlocks.of(written, after)).contentEquals(wanted)) {
      throw failure("update.not-aligned");
    }
  }

  private String beginning(int part) {
    String text = String.join(" ", UpdatedSources.lines(body.get(part)));
    return text.length() <= 30 ? text : text.substring(0, 30) + "…";
  }

  /** What the editor has to do, because nothing is guessed. */
  private void lookAt() {
    for (Alignment.Item item : alignment.items()) {
      if (item.group().isPresent() && !item.inPlace()) {
        left.add(Message.of("update.look.moved", beginning(item.part())));
      }
    }
    sections.gone().forEach(id -> left.add(Message.of("update.look.section", id)));
    records.dropped().forEach(says -> left.add(Message.of("update.look.claim", says)));
    for (Part part : letter.body()) {
      if (part instanceof Part.Picture picture) {
        left.add(Message.of("update.look.file", picture.picture().address()));
      } else if (part instanceof Part.Paragraph paragraph) {
        paragraph.links().forEach(link -> left.add(Message.of("update.look.file", link.address())));
      }
    }
  }

  private void replace(FileChanges files, String name, String text) throws IOException {
    SourceText before = SourceText.read(existing.folder().resolve(name));
    String written = text.replace("\n", before.lineEnd());
    files.add(before, written.getBytes(UTF_8));
  }

  /** The file of a first import of the new letter, with the earlier reasons and confirmations. */
  private String importFile(String prose, List<String> vanished) {
    Optional<Node> before = existing.sources().imported();
    Map<String, String> reasons = new TreeMap<>();
    for (Node.Entry reason : Existing.entries(Existing.value(before, "reasons"))) {
      if (reason.value() instanceof Node.Scalar words
          && !reason.key().text().startsWith("text.")
          && isKept(reason.key().text())
          && !sources.reasons().containsKey(reason.key().text())) {
        reasons.put(reason.key().text(), words.text());
      }
    }
    reasons.forEach(sources::reason);
    ImportRecord record = new ImportRecord(before);
    record.linkPaths(prose).forEach(path -> sources.reason(path, "由原文推断"));
    return sources.record(letter, reading, reader.sums(body, reading), setting, List.of(), vanished)
        + record.confirmed();
  }

  /** Whether a reason is not of an entry that was deleted and whose id a new one has. */
  private boolean isKept(String path) {
    BodyReading fresh = records.fresh();
    Stream<String> figures = fresh.figures().stream().map(one -> "figures." + one.id() + ".");
    Stream<String> claims = fresh.claims().stream().map(one -> "claims." + one.id() + ".");
    Stream<String> promises =
        fresh.commitments().stream().map(one -> "commitments." + one.id() + ".");
    return Stream.of(figures, claims, promises).flatMap(ids -> ids).noneMatch(path::startsWith);
  }

  /** An entry of {@code revisions.yml} that the editor can copy. */
  private Optional<String> revision(List<UpdateResult.ValueChange> changes, List<String> vanished) {
    if (changes.isEmpty() && vanished.isEmpty() && changed().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        RevisionProposal.of(
            setting.imported(),
            changes,
            vanished,
            changed().stream().map(this::beginning).toList()));
  }
}
