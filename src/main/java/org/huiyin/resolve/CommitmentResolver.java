package org.huiyin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.address.PathName;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SiteLink;
import org.huiyin.address.WebUrl;
import org.huiyin.model.Commitment;
import org.huiyin.model.Figure;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Progress;
import org.huiyin.model.SourceRef;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.DeadlineCourse;
import org.huiyin.resolve.formula.FigureNames;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Converts {@code commitments.yml} to {@link Commitment}s. */
final class CommitmentResolver {
  private static final String LONG_TERM = "long-term";

  /** What authors write for it. */
  private static final String LONG_TERM_IN_CHINESE = "长期";

  private final FigureNames names;
  private final List<Figure> figures;
  private final Problems problems;
  private final Values values;
  private final OrganisationReferences bodies;
  private final String page;
  private final Predicate<LocalDate> come;

  /**
   * @param figures the valid figures
   * @param page the address of the reply's page
   * @param come whether the site has reached a day
   */
  CommitmentResolver(
      FigureNames names,
      List<Figure> figures,
      Values values,
      Site site,
      String page,
      Predicate<LocalDate> come) {
    this.names = names;
    this.figures = figures;
    this.problems = values.problems();
    this.values = values;
    this.bodies = new OrganisationReferences(site, values.problems());
    this.page = page;
    this.come = come;
  }

  List<Commitment> commitments(Optional<Node> file) {
    List<Commitment> commitments = new ArrayList<>();
    file.map(node -> Fields.of(node, problems).byId())
        .orElse(List.of())
        .forEach(entry -> commitment(entry).ifPresent(commitments::add));
    return commitments;
  }

  private Optional<Commitment> commitment(Node.Entry entry) {
    Fields fields = Fields.of(entry, problems);
    Optional<SourceRef.Passage> passage =
        fields
            .requiredScalar("passage")
            .map(scalar -> new SourceRef.Passage(scalar.text(), scalar.origin()));
    LocalizedText action = values.requiredWords(fields, "action");
    LocalizedText keyword = values.requiredWords(fields, "keyword");
    Optional<Commitment.Mode> mode =
        values.choice(fields.requiredScalar("mode"), Commitment.Mode.class);
    Commitment.Terms terms = terms(fields);
    List<ObservationRef> shown = figures(fields);
    List<Commitment.Update> updates =
        fields.list("updates").stream().flatMap(node -> update(node).stream()).toList();
    reportDisorder(updates);
    reportStatus(fields);
    Optional<LocalizedText> note = values.words(fields, "note");
    values.marks().take(MarkedFile.COMMITMENTS.path(entry.key().text()), fields);
    fields.done();
    if (passage.isEmpty() || mode.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Commitment(
            entry.key().text(),
            passage.get(),
            action,
            keyword,
            mode.get(),
            terms,
            shown,
            updates.stream().filter(update -> come.test(update.on())).toList(),
            updates.stream().filter(update -> !come.test(update.on())).toList(),
            dates(Commitment.course(terms.due(), updates)),
            note,
            entry.key().origin()));
  }

  private Commitment.Terms terms(Fields fields) {
    Optional<Node.Scalar> written = fields.scalar("due");
    boolean longTerm = written.filter(due -> due.text().equals(LONG_TERM)).isPresent();
    Optional<Commitment.Deadline> due =
        longTerm ? Optional.empty() : written.flatMap(this::deadline);
    return new Commitment.Terms(
        due,
        longTerm,
        fields.node("unit").flatMap(this::party),
        fields.list("co-units").stream().flatMap(unit -> party(unit).stream()).toList(),
        values.words(fields, "measure"),
        fields.scalar("target").flatMap(this::target));
  }

  private Optional<Commitment.Deadline> deadline(Node.Scalar written) {
    if (written.text().equals(LONG_TERM_IN_CHINESE)) {
      problems.add(
          Problem.error(written.origin(), Message.of("bad-date", written.text()))
              .withHint(Message.of("hint.form", LONG_TERM)));
      return Optional.empty();
    }
    return values.partialDate(written).map(date -> new Commitment.Deadline(date, written.origin()));
  }

  /** A body: the id of an organisation of the site, or words. */
  private Optional<Commitment.Party> party(Node node) {
    if (node instanceof Node.Scalar scalar && PathName.isId(scalar.text())) {
      return bodies.all(List.of(scalar)).stream().map(Commitment.Party::of).findFirst();
    }
    return Optional.of(new Commitment.Party(Optional.empty(), values.words(node)));
  }

  private List<ObservationRef> figures(Fields fields) {
    return fields.scalars("figures").stream()
        .flatMap(ref -> names.find(ref.text(), ref.origin(), problems).stream())
        .toList();
  }

  /** The days on which it changes by itself, before and after the day of the site. */
  private Commitment.Dates dates(DeadlineCourse course) {
    return new Commitment.Dates(
        course.lapses().stream().filter(come).toList(),
        course.turns().stream().filter(day -> !come.test(day)).toList());
  }

  /** A status stands in a dated update, never beside it. */
  private void reportStatus(Fields fields) {
    fields
        .node("status")
        .ifPresent(status -> problems.error(status.origin(), "status-without-update"));
  }

  /** The planned value that a commitment promises. A result is reported. */
  private Optional<ObservationRef> target(Node.Scalar written) {
    Optional<ObservationRef> ref = names.find(written.text(), written.origin(), problems);
    boolean result =
        ref.isPresent()
            && figures.stream()
                .anyMatch(figure -> figure.id().equals(ref.get().figure()) && !figure.isPlanned());
    if (result) {
      problems.error(written.origin(), "target-not-planned", ref.get().figure());
      return Optional.empty();
    }
    return ref;
  }

  private Optional<Commitment.Update> update(Node node) {
    Fields fields = Fields.of(node, problems);
    Optional<LocalDate> on = fields.requiredScalar("on").flatMap(values::day);
    Optional<Progress> status = values.choice(fields.requiredScalar("status"), Progress.class);
    LocalizedText text = values.requiredWords(fields, "text");
    Optional<Commitment.Deadline> due = fields.scalar("due").flatMap(this::deadline);
    List<ObservationRef> reported = figures(fields);
    Optional<Commitment.Evidence> evidence = fields.scalar("evidence").flatMap(this::evidence);
    Optional<Commitment.Party> by = fields.node("by").flatMap(this::party);
    fields.done();
    return on.isPresent() && status.isPresent()
        ? Optional.of(
            new Commitment.Update(
                on.get(), status.get(), text, due, reported, evidence, by, fields.originOf("on")))
        : Optional.empty();
  }

  /** A URL, an attachment of the reply, or a page of the site. */
  private Optional<Commitment.Evidence> evidence(Node.Scalar written) {
    String address = written.text();
    Optional<String> url = WebUrl.web(address);
    if (url.isPresent()) {
      return Optional.of(new Commitment.Evidence(address, url.get(), true, written.origin()));
    }
    SiteLink link = SiteLink.of(address);
    Optional<String> file = link.fileFrom(page);
    boolean inside =
        WebUrl.isPlain(address)
            && (address.startsWith("/")
                || address.startsWith("../")
                || address.startsWith(ReplyPaths.ATTACHMENTS));
    if (!inside || file.isEmpty()) {
      problems.error(written.origin(), "bad-evidence", address);
      return Optional.empty();
    }
    String fragment = link.fragment().map(id -> "#" + id).orElse("");
    return Optional.of(
        new Commitment.Evidence(
            address, WebUrl.encoded(file.get() + fragment), false, written.origin()));
  }

  private void reportDisorder(List<Commitment.Update> updates) {
    for (int i = 1; i < updates.size(); i++) {
      LocalDate before = updates.get(i - 1).on();
      if (updates.get(i).on().isBefore(before)) {
        problems.error(
            updates.get(i).origin(), "updates-out-of-order", updates.get(i).on(), before);
      }
    }
  }
}
