package org.huiyin.draft.update;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draft.edit.Cut;
import org.huiyin.draft.edit.DraftSite;
import org.huiyin.draft.edit.Existing;
import org.huiyin.draft.edit.FileAdditions;
import org.huiyin.draft.edit.FileChanges;
import org.huiyin.draft.edit.SourceText;
import org.huiyin.draft.reading.BodyContext;
import org.huiyin.draft.reading.BodyReader;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.sources.FreshIds;
import org.huiyin.draft.sources.UpdatedSources;
import org.huiyin.model.Card;
import org.huiyin.model.text.Language;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.SourceFile;

/**
 * Proposes figures for the numbers of a text that need a source and have none. In {@code index.md}
 * only links are inserted, in {@code figures.yml} only figures are added, with the marks of an
 * import.
 */
public final class Binding {
  private final Existing existing;
  private final SourceFile file;
  private final BoundText text;
  private final List<BindResult.Bound> bound = new ArrayList<>();
  private final List<BindResult.Left> left = new ArrayList<>();

  private Binding(Existing existing, SourceFile file) {
    this.existing = existing;
    this.file = file;
    this.text = new BoundText(existing.reply().prose(), file);
  }

  /**
   * Binds the numbers of a reply.
   *
   * @param source the folder that holds {@code content/}
   * @param write false to say what would be done
   * @throws EnvironmentFailure if the reply cannot be read, or a file cannot be changed
   */
  public static BindResult run(Path source, String id, boolean write) throws IOException {
    Existing existing = Existing.read(source, DraftSite.read(source).site(), id);
    SourceFile file =
        existing
            .sources()
            .prose()
            .orElseThrow(() -> new EnvironmentFailure(Message.of("draft.reply-unreadable", id)));
    return new Binding(existing, file).run(write);
  }

  private BindResult run(boolean write) throws IOException {
    BodyReading read =
        new BodyReader(existing.site().numbers().names())
            .read(text.parts(), context(existing.reply().card()));
    BodyReading fresh = FreshIds.of(open(read), taken(), Set.of(), Set.of(), Map.of());
    List<Cut> links = new ArrayList<>();
    for (ReadFigure figure : fresh.figures()) {
      for (ReadObservation observation : figure.observations()) {
        String target = "figure:" + figure.id() + "." + observation.id();
        observation.spans().forEach(span -> link(span, target, links));
      }
    }
    listRest(read);
    if (write && !links.isEmpty()) {
      write(fresh, links);
    }
    return new BindResult(bound, fresh.figures().size(), left);
  }

  private void link(Span span, String target, List<Cut> links) {
    int start = text.origin(span).start();
    int end = text.origin(span).end();
    links.add(new Cut(start, end, "[" + file.text().substring(start, end) + "](" + target + ")"));
    bound.add(new BindResult.Bound(text.origin(span), text.words(span), target));
  }

  private Set<String> taken() {
    return Existing.takenIds(
        existing.sources().figures(), existing.sources().imported(), "figures");
  }

  static BodyContext context(Card card) {
    Optional<String> body =
        card.handling().leadHandlers().stream()
            .map(lead -> lead.name().in(Language.ZH))
            .findFirst();
    Optional<LocalDate> published =
        card.publication().publishedAt().map(LocalDateTime::toLocalDate);
    return BodyContext.of(body, card.letter().signedOn(), published);
  }

  /** What is read and has no link yet. */
  private BodyReading open(BodyReading read) {
    List<ReadFigure> figures = new ArrayList<>();
    for (ReadFigure figure : read.figures()) {
      Map<String, ReadObservation> open = new HashMap<>();
      for (ReadObservation observation : figure.observations()) {
        List<Span> spans = observation.spans().stream().filter(this::canLink).toList();
        if (!spans.isEmpty()) {
          open.put(observation.id(), with(observation, spans));
        }
      }
      if (!open.isEmpty()) {
        figures.add(with(figure, open));
      }
    }
    return new BodyReading(figures, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private boolean canLink(Span span) {
    if (text.isBound(span)) {
      return false;
    }
    if (text.linkAt(span).findAny().isPresent()) {
      leave(span, Message.of("bind.in-link"));
      return false;
    }
    if (!text.isWhole(span)) {
      leave(span, Message.of("bind.not-whole"));
      return false;
    }
    return true;
  }

  private void leave(Span span, Message why) {
    left.add(new BindResult.Left(text.origin(span), text.words(span), why));
  }

  static ReadObservation with(ReadObservation one, List<Span> spans) {
    return new ReadObservation(
        one.id(),
        one.value(),
        one.area(),
        one.implied(),
        one.period(),
        one.partOf(),
        one.complete(),
        spans,
        one.guesses());
  }

  /** A figure with some of its observations. A total of which parts are left is not complete. */
  static ReadFigure with(ReadFigure one, Map<String, ReadObservation> some) {
    Set<String> incomplete = new HashSet<>();
    one.observations().stream()
        .filter(observation -> !some.containsKey(observation.id()))
        .forEach(observation -> observation.partOf().ifPresent(incomplete::add));
    List<ReadObservation> kept =
        one.observations().stream()
            .filter(observation -> some.containsKey(observation.id()))
            .map(observation -> some.get(observation.id()))
            .map(
                observation ->
                    new ReadObservation(
                        observation.id(),
                        observation.value(),
                        observation.area(),
                        observation.implied(),
                        observation.period(),
                        observation.partOf().filter(some::containsKey),
                        observation.complete() && !incomplete.contains(observation.id()),
                        observation.spans(),
                        observation.guesses()))
            .toList();
    return new ReadFigure(
        one.id(),
        one.label(),
        one.unit(),
        one.period(),
        one.nature(),
        one.heading(),
        kept,
        one.guesses());
  }

  /** The numbers that the reading left, and those that a claim would compute. */
  private void listRest(BodyReading read) {
    for (BodyReading.Listed one : read.listed()) {
      if (!text.isBound(one.span())) {
        leave(one.span(), Message.of("bind.listed", one.detail()));
      }
    }
    for (BodyReading.ReadClaim claim : read.claims()) {
      for (Span numeral : claim.numerals()) {
        if (!text.isBound(numeral)) {
          leave(numeral, Message.of("bind.claim", claim.says()));
        }
      }
    }
    left.sort((one, other) -> one.origin().compareTo(other.origin()));
  }

  private void write(BodyReading fresh, List<Cut> links) throws IOException {
    Path folder = existing.folder();
    UpdatedSources sources = new UpdatedSources(text.parts(), text.headings());
    String figures = sources.figures(fresh.figures());
    FileChanges changes = new FileChanges();
    FileAdditions.add(
        changes, folder.resolve("figures.yml"), existing.sources().figures(), List.of(), figures);
    FileAdditions.addReasons(
        changes, folder.resolve("import.yml"), existing.sources().imported(), sources.reasons());
    SourceText index = SourceText.read(folder.resolve("index.md"));
    changes.add(index, index.with(links, file.text()));
    changes.write();
  }
}
