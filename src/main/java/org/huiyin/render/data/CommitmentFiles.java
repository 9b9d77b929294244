package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Commitment;
import org.huiyin.model.Progress;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.time.PartialDate;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SitePart;
import org.huiyin.source.Problems;

/**
 * Writes all commitments of the site as one CSV file, and as JSON Lines with one commitment and its
 * reports per line.
 */
public final class CommitmentFiles implements ListOutput {
  private static final List<String> COLUMNS =
      List.of(
          "reply",
          "reply-title",
          "commitment",
          "commitment-label",
          "mode",
          "body",
          "co-bodies",
          "due",
          "due-now",
          "long-term",
          "target",
          "specificity",
          "state",
          "reported-on",
          "achieved",
          "overdue-since",
          "address",
          "passage-address");

  @Override
  public List<SitePart> parts(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    String folder = context.language().folder();
    String header =
        new Csv()
            .header(COLUMNS.stream().map(column -> context.texts().get("data." + column)).toList())
            .toString();
    return List.of(
        sink ->
            sink.put(
                context.laterFile(
                    folder + SitePaths.COMMITMENTS_CSV,
                    new ReplyLines(
                        header, summaries, CommitmentFiles::count, one -> csv(one, context)))),
        sink ->
            sink.put(
                context.laterFile(
                    folder + SitePaths.COMMITMENTS_JSON_LINES,
                    new ReplyLines(
                        "", summaries, CommitmentFiles::count, one -> json(one, context)))));
  }

  private static int count(ReplySummary summary) {
    return summary.commitments().size();
  }

  private static String csv(ReplySummary summary, RenderContext context) {
    Csv csv = Csv.continued();
    for (CommitmentSummary one : summary.commitments()) {
      csv.row(
          List.of(
              Csv.Cell.of(summary.card().id()),
              Csv.Cell.of(context.in(summary.card().title())),
              Csv.Cell.of(one.id()),
              Csv.Cell.of(one.action()),
              Csv.Cell.of(context.texts().of(one.mode())),
              Csv.Cell.of(one.unit()),
              Csv.Cell.of(one.coUnits()),
              Csv.Cell.of(one.due().map(PartialDate::toString).orElse("")),
              Csv.Cell.of(one.dueNow().map(PartialDate::toString).orElse("")),
              Csv.Cell.of(longTerm(one, context.texts())),
              Csv.Cell.of(one.measure()),
              Csv.Cell.number(String.valueOf(one.specificity())),
              Csv.Cell.of(context.texts().of(one.progress())),
              Csv.Cell.of(reportedOn(one).map(LocalDate::toString).orElse("")),
              Csv.Cell.of(one.achieved()),
              Csv.Cell.of(one.overdueSince().map(LocalDate::toString).orElse("")),
              Csv.Cell.of(address(summary, Anchors.commitment(one.id()), context)),
              Csv.Cell.of(address(summary, one.place(), context))));
    }
    return csv.toString();
  }

  private static String longTerm(CommitmentSummary one, Texts texts) {
    return one.longTerm() ? texts.get("commitments.long-term") : "";
  }

  private static Optional<LocalDate> reportedOn(CommitmentSummary one) {
    return one.reports().stream()
        .map(CommitmentSummary.Report::on)
        .reduce((before, newer) -> newer);
  }

  private static String address(ReplySummary summary, String anchor, RenderContext context) {
    return context.absolute(summary.card().page()) + "#" + anchor;
  }

  private static String json(ReplySummary summary, RenderContext context) {
    StringBuilder lines = new StringBuilder();
    for (CommitmentSummary one : summary.commitments()) {
      lines.append(Json.line(Line.of(summary, one, context)));
    }
    return lines.toString();
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(Predicate.not(String::isEmpty));
  }

  /**
   * A line of the JSON Lines file.
   *
   * @param specificity how many of unit, due and measure are given
   * @param longTerm true if the reply says that it has no end, else omitted
   * @param overdueSince the first day after a deadline that passed without published completion
   * @param address the absolute URL of its entry in the reply's page
   * @param passageAddress the absolute URL of the place in the text that makes it
   */
  record Line(
      String reply,
      String title,
      String commitment,
      String action,
      Commitment.Mode mode,
      Optional<String> unit,
      @JsonAdapter(OmitEmpty.class) Optional<String> coUnits,
      Optional<PartialDate> due,
      @JsonAdapter(OmitEmpty.class) Optional<PartialDate> dueNow,
      @JsonAdapter(OmitEmpty.class) Optional<Boolean> longTerm,
      Optional<String> measure,
      int specificity,
      Progress progress,
      @JsonAdapter(OmitEmpty.class) Optional<String> achieved,
      @JsonAdapter(OmitEmpty.class) Optional<LocalDate> overdueSince,
      List<Report> updates,
      String address,
      String passageAddress) {

    private static Line of(ReplySummary summary, CommitmentSummary one, RenderContext context) {
      return new Line(
          summary.card().id(),
          context.in(summary.card().title()),
          one.id(),
          one.action(),
          one.mode(),
          given(one.unit()),
          given(one.coUnits()),
          one.due(),
          one.dueNow().filter(now -> !one.due().equals(Optional.of(now))),
          one.longTerm() ? Optional.of(true) : Optional.empty(),
          given(one.measure()),
          one.specificity(),
          one.progress(),
          given(one.achieved()),
          one.overdueSince(),
          one.reports().stream().map(report -> Report.of(report, context)).toList(),
          CommitmentFiles.address(summary, Anchors.commitment(one.id()), context),
          CommitmentFiles.address(summary, one.place(), context));
    }
  }

  /** A published report; the evidence is an absolute URL. */
  record Report(
      LocalDate on,
      Progress progress,
      String text,
      @JsonAdapter(OmitEmpty.class) Optional<PartialDate> due,
      @JsonAdapter(OmitEmpty.class) Optional<String> evidence,
      @JsonAdapter(OmitEmpty.class) Optional<String> by) {

    private static Report of(CommitmentSummary.Report report, RenderContext context) {
      return new Report(
          report.on(),
          report.progress(),
          report.text(),
          report.due(),
          given(report.evidence())
              .map(
                  href ->
                      report.external() ? href : Links.absolute(context.site().baseUrl(), href)),
          given(report.by()));
    }
  }
}
