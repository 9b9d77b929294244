package org.huiyin.render.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SitePart;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.list.BrowsePage;
import org.huiyin.render.list.FacetBlock;
import org.huiyin.render.list.FacetIndex;
import org.huiyin.render.list.FacetList;
import org.huiyin.render.list.RepliesPage;
import org.huiyin.render.text.ProgressBar;
import org.huiyin.source.Problems;

/**
 * The register of commitments: all of them, those of each status, body, deadline and specificity,
 * and those overdue. Commitments of the newest reply come first.
 */
public final class RegisterPage implements ListOutput {
  /** How many replies the register links to by name; the others stand in it with theirs. */
  private static final int REPLIES = 8;

  private static final String OF_REPLY = "reply";

  @Override
  public List<SitePart> parts(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    Texts texts = context.texts();
    List<Registered> all = Registered.all(summaries);
    List<FacetIndex<Registered>> indexes = RegisterFacets.indexes(all, texts);
    PageInfo.Parent register =
        new PageInfo.Parent(texts.get("register.title"), SitePaths.COMMITMENTS);
    List<SitePart> parts = new ArrayList<>();
    RegisterList whole =
        new RegisterList(
            SitePaths.COMMITMENT_LISTS,
            register.title(),
            lead(all, texts),
            List.of(),
            context.site().languages(),
            all,
            Optional.empty(),
            new WholeRegister(all, indexes, context));
    parts.add(sink -> whole.make(context, problems, sink));
    parts.add(sink -> overdue(all, register, context).make(context, problems, sink));
    for (FacetIndex<Registered> index : indexes) {
      parts.add(
          sink ->
              sink.putAll(
                  BrowsePage.files(
                      index,
                      register,
                      RepliesPage.languages(replies(all), context),
                      context,
                      problems)));
      for (FacetList<Registered> list : index.lists()) {
        RegisterList pages =
            new RegisterList(
                index.address(list),
                texts.get("lists.of." + index.id(), list.name(texts)),
                lead(list.members(), texts),
                List.of(register, index.parent(texts)),
                RepliesPage.languages(replies(list.members()), context),
                list.members(),
                Optional.empty(),
                RegisterList.Top.NONE);
        parts.add(sink -> pages.make(context, problems, sink));
      }
    }
    return parts;
  }

  /** Those overdue for the shortest time come first, so that full pages stay as they are. */
  private static RegisterList overdue(
      List<Registered> all, PageInfo.Parent register, RenderContext context) {
    Texts texts = context.texts();
    List<Registered> overdue =
        all.stream()
            .filter(Registered::isOverdue)
            .sorted(
                Comparator.comparing(
                        (Registered one) -> one.commitment().overdueSince().orElseThrow())
                    .reversed())
            .toList();
    return new RegisterList(
        SitePaths.OVERDUE_LIST,
        texts.get("register.overdue"),
        texts.get("register.overdue-lead", overdue.size(), all.size()),
        List.of(register),
        context.site().languages(),
        overdue,
        Optional.empty(),
        RegisterList.Top.NONE);
  }

  private static List<ReplySummary> replies(List<Registered> list) {
    return list.stream().map(Registered::reply).distinct().toList();
  }

  /** What the commitments say of deadline, body and target, in numbers. */
  private static String lead(List<Registered> list, Texts texts) {
    List<CommitmentSummary> commitments = list.stream().map(Registered::commitment).toList();
    return commitments.isEmpty()
        ? texts.get("register.none")
        : texts.get(
            "register.lead",
            commitments.size(),
            (int) list.stream().map(one -> one.reply().card().id()).distinct().count(),
            commitments.stream().filter(one -> one.due().isPresent()).count(),
            commitments.stream().filter(one -> !one.unit().isEmpty()).count(),
            commitments.stream().filter(one -> !one.measure().isEmpty()).count());
  }

  /** What stands above the list of all commitments. */
  private record WholeRegister(
      List<Registered> all, List<FacetIndex<Registered>> indexes, RenderContext context)
      implements RegisterList.Top {

    @Override
    public Optional<RegisterOverview> overview(Links links) {
      Texts texts = context.texts();
      List<RegisterOverview.Way> ways = new ArrayList<>();
      ways.add(
          new RegisterOverview.Way(
              texts.get("register.overdue"),
              links.to(SitePaths.OVERDUE),
              Optional.of((int) all.stream().filter(Registered::isOverdue).count())));
      for (Quarter quarter : Quarter.of(all)) {
        ways.add(
            new RegisterOverview.Way(
                texts.get("register.bulletin", quarter.label(texts)),
                links.to(SitePaths.file(quarter.address())),
                Optional.empty()));
      }
      return all.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new RegisterOverview(
                  Optional.of(
                      ProgressBar.of(
                          all.stream().map(one -> one.commitment().progress()).toList(), texts)),
                  List.of(),
                  Optional.of(texts.get("register.remark")),
                  ways,
                  List.of(
                      way("CSV", SitePaths.COMMITMENTS_CSV, links),
                      way("JSON Lines", SitePaths.COMMITMENTS_JSON_LINES, links),
                      way(texts.get("register.feed"), SitePaths.COMMITMENTS_FEED, links))));
    }

    private static RegisterOverview.Way way(String label, String path, Links links) {
      return new RegisterOverview.Way(label, links.to(path), Optional.empty());
    }

    @Override
    public List<FacetBlock> facets(Links links) {
      List<FacetBlock> facets = new ArrayList<>();
      for (FacetIndex<Registered> index : indexes) {
        facets.add(FacetBlock.firstFew(index, context.texts(), links));
      }
      List<ReplySummary> replies = replies(all);
      if (replies.size() > 1) {
        facets.add(byReply(replies, links));
      }
      return facets;
    }

    /** The page of a reply lists its commitments, so that no other page needs to. */
    private FacetBlock byReply(List<ReplySummary> replies, Links links) {
      Texts texts = context.texts();
      return new FacetBlock(
          Anchors.lists(OF_REPLY),
          texts.get("lists.by." + OF_REPLY),
          replies.stream()
              .limit(REPLIES)
              .map(
                  reply ->
                      new FacetBlock.Item(
                          context.in(reply.card().subject()),
                          context.format().kicker(reply.card()),
                          reply.commitments().size(),
                          links.to(reply.card().page()) + "#" + Anchors.COMMITMENTS))
              .toList(),
          Math.max(0, replies.size() - REPLIES),
          links.to(SitePaths.REPLIES));
    }
  }
}
