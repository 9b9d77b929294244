package org.huiyin.render.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Progress;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SitePart;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.list.FacetBlock;
import org.huiyin.render.list.RepliesPage;
import org.huiyin.source.Problems;

/**
 * The bulletins on the progress of commitments: one for each quarter in which progress was
 * published, with its reports.
 */
public final class BulletinPage implements ListOutput {
  private static final List<Progress> COUNTED =
      List.of(
          Progress.DONE,
          Progress.PARTLY_DONE,
          Progress.POSTPONED,
          Progress.ADJUSTED,
          Progress.ENDED);

  @Override
  public List<SitePart> parts(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    Texts texts = context.texts();
    List<Registered> all = Registered.all(summaries);
    PageInfo.Parent register =
        new PageInfo.Parent(texts.get("register.title"), SitePaths.COMMITMENTS);
    List<SitePart> parts = new ArrayList<>();
    for (Quarter quarter : Quarter.of(all)) {
      parts.add(sink -> list(quarter, all, register, context).make(context, problems, sink));
    }
    return parts;
  }

  private static RegisterList list(
      Quarter quarter, List<Registered> all, PageInfo.Parent register, RenderContext context) {
    Texts texts = context.texts();
    List<Registered> reported = quarter.reported(all);
    int reports =
        (int)
            reported.stream()
                .flatMap(one -> one.commitment().reports().stream())
                .filter(report -> quarter.contains(report.on()))
                .count();
    return new RegisterList(
        quarter.address(),
        texts.get("register.bulletin-title", quarter.label(texts)),
        texts.get("register.bulletin-lead", reports, reported.size()),
        List.of(register),
        RepliesPage.languages(
            reported.stream().map(Registered::reply).distinct().toList(), context),
        reported,
        Optional.of(quarter),
        new Counts(quarter, all, texts));
  }

  /** The counts of a quarter. */
  private record Counts(Quarter quarter, List<Registered> all, Texts texts)
      implements RegisterList.Top {

    @Override
    public Optional<RegisterOverview> overview(Links links) {
      List<RegisterOverview.Count> counts = new ArrayList<>();
      for (Progress progress : COUNTED) {
        counts.add(count(one -> reached(one, progress), texts.of(progress)));
      }
      counts.add(count(quarter::isDue, texts.get("register.due")));
      counts.add(count(quarter::isNewlyOverdue, texts.get("register.newly-overdue")));
      return Optional.of(
          new RegisterOverview(Optional.empty(), counts, Optional.empty(), List.of(), List.of()));
    }

    @Override
    public List<FacetBlock> facets(Links links) {
      return List.of();
    }

    /** Whether a report of the quarter says so. */
    private boolean reached(CommitmentSummary commitment, Progress progress) {
      return commitment.reports().stream()
          .anyMatch(report -> quarter.contains(report.on()) && report.progress() == progress);
    }

    private RegisterOverview.Count count(Predicate<CommitmentSummary> property, String label) {
      return new RegisterOverview.Count(
          (int) all.stream().map(Registered::commitment).filter(property).count(), label);
    }
  }
}
