package org.huiyin.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SiteLink;
import org.huiyin.address.SitePaths;
import org.huiyin.address.WebUrl;
import org.huiyin.model.Chart;
import org.huiyin.model.Document;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.site.Addresses;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that every link within the site has a target and that every image exists. Links to files
 * that are not known yet are collected, to be checked when the site is finished. One instance
 * checks one reply or page.
 */
final class DeadLinks implements Check {
  private static final Pattern ATTACHMENT =
      Pattern.compile("\\.(?:pdf|docx?|xlsx?|ofd|csv|txt)$", Pattern.CASE_INSENSITIVE);

  private final Addresses known;
  private final String baseUrl;
  private final List<Addresses.OpenLink> open = new ArrayList<>();

  /**
   * The page that contains a link.
   *
   * @param address relative to the root of the site
   * @param the ids on the page, which links can refer to
   * @param files the files of the same reply, relative to the root of the site
   * @param folders the folders of the same reply
   */
  private record Page(String address, Set<String> ids, Set<String> files, List<String> folders) {}

  /**
   * @param baseUrl the URL of the home page; an absolute link below it leads to the site too
   */
  DeadLinks(Addresses known, String baseUrl) {
    this.known = known;
    this.baseUrl = baseUrl;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    Set<String> files = files(reply);
    List<String> folders =
        reply.card().languages().stream()
            .map(language -> language.folder() + reply.card().address())
            .toList();
    for (Document document : reply.card().documents()) {
      Origin place = document.title().origin(Language.ZH).orElse(reply.card().origin());
      document.href().ifPresent(href -> checkOwnReply(href, place, problems));
    }
    for (Language language : reply.card().languages()) {
      Prose text = reply.text(language);
      String address = language.folder() + reply.card().address();
      Page page = new Page(address, PageIds.of(reply, text), files, folders);
      for (Prose.Link link : text.links()) {
        if (link.image()) {
          checkImage(link, reply, problems);
        } else {
          check(link, page, problems);
        }
      }
      if (language == Language.ZH) {
        evidence(reply).forEach(link -> check(link, page, problems));
      }
    }
  }

  /** The evidence of updates within the site, also of those that readers do not see yet. */
  private static List<Prose.Link> evidence(Reply reply) {
    return reply.commitments().stream()
        .flatMap(commitment -> commitment.allUpdates().stream())
        .flatMap(update -> update.evidence().stream())
        .filter(evidence -> !evidence.external())
        .map(evidence -> new Prose.Link(evidence.written(), false, evidence.origin()))
        .toList();
  }

  /** Checks a page that is not part of a reply. */
  void check(Site.Page page, Problems problems) {
    String address = page.language().folder() + page.address();
    Page at = new Page(address, PageIds.of(page.prose()), Set.of(), List.of());
    for (Prose.Link link : page.prose().links()) {
      if (link.image()) {
        problems.error(link.origin(), "missing-image", link.target());
      } else {
        check(link, at, problems);
      }
    }
  }

  /** The links to check when the site is finished. */
  List<Addresses.OpenLink> open() {
    return List.copyOf(open);
  }

  /** Checks collected links when the site is finished. */
  void finish(List<Addresses.OpenLink> links, Predicate<String> published, Problems problems) {
    for (Addresses.OpenLink each : links) {
      if (!published.test(each.path())) {
        reportDead(each.link(), each.path(), Set.of(), problems);
      }
    }
  }

  private static void checkImage(Prose.Link link, Reply reply, Problems problems) {
    List<String> images =
        reply.images().stream().map(image -> ReplyPaths.image(image.name())).toList();
    if (!images.contains(link.target())) {
      problems.add(
          Problem.error(link.origin(), Message.of("missing-image", link.target()))
              .withHint(Nearest.hint(link.target(), images)));
    }
  }

  private void check(Prose.Link link, Page page, Problems problems) {
    if (WebUrl.external(link.target()).isPresent()) {
      checkOwnReply(link.target(), link.origin(), problems);
      return;
    }
    SiteLink target = SiteLink.of(link.target());
    String path = target.fileFrom(page.address).orElse("..");
    if (path.equals(SitePaths.file(page.address))) {
      target
          .fragment()
          .filter(fragment -> !Anchors.isTop(fragment) && !page.ids.contains(fragment))
          .ifPresent(
              fragment ->
                  problems.add(
                      Problem.error(link.origin(), Message.of("dead-fragment", fragment))
                          .withHint(Nearest.hint(fragment, named(page.ids)))));
      return;
    }
    switch (known.at(path)) {
      case KNOWN -> {}
      case WITHDRAWN -> checkWithdrawn(link, target, problems);
      case GONE ->
          problems.add(
              Problem.error(link.origin(), Message.of("dead-link", link.target()))
                  .withHint(Message.of("hint.withdrawn-target")));
      case OPEN -> {
        if (isOwn(path, page)) {
          requireOwn(link, path, page, problems);
        } else {
          open.add(new Addresses.OpenLink(link, path));
        }
      }
      case UNKNOWN -> requireOwn(link, path, page, problems);
    }
  }

  /** Reports an absolute address of a reply that the site does not have, or does not publish. */
  private void checkOwnReply(String target, Origin origin, Problems problems) {
    if (baseUrl.isEmpty() || !target.startsWith(baseUrl)) {
      return;
    }
    String path = SitePaths.file(target.substring(baseUrl.length()).replaceFirst("[?#].*$", ""));
    boolean ofReply =
        Stream.of(Language.values())
            .anyMatch(language -> path.startsWith(language.folder() + SitePaths.REPLY_LISTS));
    if (ofReply && known.at(path) == Addresses.Standing.UNKNOWN) {
      problems.add(
          Problem.error(origin, Message.of("dead-link", target)).withHint(nearest(path, Set.of())));
    }
  }

  private void requireOwn(Prose.Link link, String path, Page page, Problems problems) {
    if (!page.files.contains(path)) {
      reportDead(link, path, page.files, problems);
    }
  }

  /**
   * Checks a link to the page of a withdrawn reply, which is left without the elements that it had.
   * No other target is suggested: none has what the author meant. A link to a place on it is only a
   * warning, because it still leads to the page, and a withdrawal must not wait for the texts of
   * other replies.
   */
  private static void checkWithdrawn(Prose.Link link, SiteLink target, Problems problems) {
    target
        .fragment()
        .filter(fragment -> !Anchors.isTop(fragment) && !fragment.equals(Anchors.revision(1)))
        .ifPresent(
            fragment ->
                problems.add(
                    Problem.warning(link.origin(), Message.of("withdrawn-fragment", fragment))
                        .withHint(Message.of("hint.withdrawn-target"))));
  }

  /** The ids without those that every page has, which authors do not know. */
  private static List<String> named(Set<String> ids) {
    return ids.stream()
        .filter(id -> !Anchors.OF_EVERY_PAGE.contains(id) && !Anchors.OF_EVERY_REPLY.contains(id))
        .toList();
  }

  /**
   * Whether the target is one of the files of the page's own reply that are known before the site
   * is finished: all but those in its search folder.
   */
  private static boolean isOwn(String path, Page page) {
    return page.folders.stream()
        .anyMatch(
            folder ->
                path.startsWith(folder) && !path.startsWith(folder + SitePaths.SEARCH_FOLDER));
  }

  private void reportDead(Prose.Link link, String path, Set<String> more, Problems problems) {
    problems.add(
        Problem.error(link.origin(), Message.of("dead-link", link.target()))
            .withHint(
                file(link.target(), more)
                    .or(
                        () ->
                            isForAttachment(link.target())
                                ? Optional.of(nearestAttachment(link.target(), more))
                                : nearest(path, more))));
  }

  /** The attachment or static file that has the name of the target, wherever it is. */
  private Optional<Message> file(String target, Set<String> more) {
    String name = name(target);
    return Stream.concat(attachments(more).stream(), known.all().stream())
        .filter(each -> name.contains(".") && name(each).equals(name) && !each.equals(target))
        .findFirst()
        .map(each -> Message.of("hint.did-you-mean", each));
  }

  /** The last part of an address, in lower case; what separates the parts may be mistyped. */
  private static String name(String target) {
    return target
        .replaceFirst("[?#].*$", "")
        .replaceFirst("^.*[/／\\\\]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the target is meant to be an attachment: a file beside the text. */
  private static boolean isForAttachment(String target) {
    return target.startsWith(ReplyPaths.ATTACHMENTS)
        || !target.contains("/") && ATTACHMENT.matcher(target).find();
  }

  private Optional<Message> nearest(String path, Set<String> more) {
    Set<String> all = new LinkedHashSet<>(known.all());
    more.forEach(file -> all.add("/" + SitePaths.address(file)));
    return Nearest.hint("/" + SitePaths.address(path), all);
  }

  /** Compares names without the folder and the ending, which all of them have. */
  private static Message nearestAttachment(String target, Set<String> files) {
    List<String> attachments = attachments(files);
    return Nearest.to(plain(target), attachments.stream().map(DeadLinks::plain).toList())
        .flatMap(name -> attachments.stream().filter(each -> plain(each).equals(name)).findFirst())
        .map(each -> Message.of("hint.did-you-mean", each))
        .orElseGet(() -> Message.of("hint.attachment-place"));
  }

  private static String plain(String attachment) {
    return attachment
        .replaceFirst("^" + ReplyPaths.ATTACHMENTS, "")
        .replaceFirst("\\.[A-Za-z]+$", "");
  }

  /** The attachments among the files of a reply, as authors write them. */
  private static List<String> attachments(Set<String> files) {
    return files.stream()
        .filter(file -> file.contains("/" + ReplyPaths.ATTACHMENTS))
        .map(file -> file.substring(file.indexOf("/" + ReplyPaths.ATTACHMENTS) + 1))
        .distinct()
        .toList();
  }

  private static Set<String> files(Reply reply) {
    Set<String> files = new LinkedHashSet<>();
    for (Language language : reply.card().languages()) {
      ReplyPaths.all(
              !reply.figures().isEmpty(),
              reply.charts().stream().map(Chart::id).toList(),
              reply.images().stream().map(Reply.Image::name).toList(),
              language == Language.ZH)
          .forEach(file -> files.add(language.folder() + reply.card().address() + file));
      reply.attachments().stream()
          .map(each -> ReplyPaths.attachment(each.name()))
          .forEach(file -> files.add(language.folder() + reply.card().address() + file));
    }
    return files;
  }
}
