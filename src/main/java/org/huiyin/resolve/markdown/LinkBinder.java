package org.huiyin.resolve.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.huiyin.address.Anchors;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.PartialDate;
import org.huiyin.resolve.value.DateReader;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.WebAddress;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.VisibleText;

/**
 * Processes the links and images of a text, block by block: resolves references, checks addresses,
 * and replaces each link and image by an {@link Element}. Invalid ones are reported; their text is
 * kept.
 */
final class LinkBinder {
  private final NodeOrigins places;
  private final Language language;
  private final int depth;
  private final References references;
  private final Problems problems;
  private final List<Prose.Mention> mentions = new ArrayList<>();
  private final List<Prose.Link> links = new ArrayList<>();
  private final List<Prose.MarkedLink> marks = new ArrayList<>();
  private final TextLines attributes;
  private int anchors;

  /**
   * @param language of the text
   * @param depth the number of folders above the page that shows the text
   */
  LinkBinder(
      NodeOrigins places, Language language, int depth, References references, Problems problems) {
    this.places = places;
    this.language = language;
    this.depth = depth;
    this.references = references;
    this.problems = problems;
    this.attributes = new TextLines(places, language);
  }

  /** The alternative texts and titles of the links and images bound since the last call. */
  List<TextLine> takeAttributes() {
    List<TextLine> taken = List.copyOf(attributes.lines());
    attributes.lines().clear();
    return taken;
  }

  List<Prose.Mention> mentions() {
    return mentions;
  }

  List<Prose.Link> links() {
    return links;
  }

  List<Prose.MarkedLink> marks() {
    return marks;
  }

  /**
   * Processes a block and then joins its lines, because joining needs the texts of empty links.
   *
   * @param section the id of the nearest heading above
   */
  void bind(Node block, String section) {
    List<Bound> bound = new ArrayList<>();
    for (Node node : linksIn(block)) {
      if (node instanceof Link link) {
        bindLink(link).ifPresent(bound::add);
      } else {
        bindImage((Image) node);
      }
    }
    SoftBreaks.join(block);
    for (Bound each : bound) {
      String anchor = each.element().attributes().getOrDefault("id", "");
      Prose.Mention mention =
          new Prose.Mention(
              each.target(),
              PlainText.of(each.element()),
              language,
              anchor,
              section,
              each.written());
      mentions.add(mention);
      each.guess()
          .ifPresent(
              guess -> marks.add(new Prose.MarkedLink(mention, guess.scheme(), guess.place())));
    }
  }

  private record Bound(
      Prose.Target target, Element element, Origin written, Optional<GuessMark> guess) {}

  /**
   * The links and images in the order of the text, an image after the link that contains it and
   * after the links in its alternative text.
   */
  static List<Node> linksIn(Node block) {
    List<Node> found = new ArrayList<>();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            found.add(link);
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            visitChildren(image);
            found.add(image);
          }
        });
    return found;
  }

  private Optional<Bound> bindLink(Link link) {
    WebAddress address = new WebAddress(link.getDestination());
    String scheme = address.scheme().orElse("");
    if (GuessMark.isAt(link)
        && !(references.takesMarks() && GuessMark.canStandAt(link, scheme, places))) {
      report(GuessMark.place(link, places), "mark-misplaced", Message.of("hint.mark-misplaced"));
    }
    if (WebAddress.REFERENCES.contains(scheme)) {
      return bindReference(link, scheme, address.name());
    }
    Origin written = places.address(link, link.getDestination());
    if (scheme.equals(WebAddress.DATE)) {
      return bindDate(
          link,
          new org.huiyin.source.Node.Scalar(
              NodeOrigins.nameOf(written, address.name()), address.name(), true));
    } else if (scheme.equals(WebAddress.CHART)) {
      report(
          written,
          "chart-as-link",
          Message.of("hint.chart-as-image", address.name()),
          link.getDestination());
      unwrap(link);
    } else if (scheme.equals(WebAddress.TABLE)) {
      report(
          written,
          "table-as-link",
          Message.of("hint.table-as-image", address.name()),
          address.name());
      unwrap(link);
    } else if (link.getDestination().isEmpty()) {
      report(written, "missing-address", Message.of("hint.allowed-addresses"));
      unwrap(link);
    } else if (!address.isAllowed()) {
      if (!references.isRefused(link.getDestination())) {
        report(written, "unsafe-link", address.hint(), link.getDestination());
      }
      Element.reported().replace(link);
    } else {
      bindAddress(link, references.address(link.getDestination()), written);
    }
    return Optional.empty();
  }

  private Optional<Bound> bindDate(Link link, org.huiyin.source.Node.Scalar written) {
    Optional<PartialDate> date = new DateReader(problems).partialDate(written);
    if (!VisibleText.isIn(PlainText.of(link))) {
      report(places.of(link), "missing-link-text", Message.of("hint.link-text"));
    }
    if (date.isEmpty()) {
      unwrap(link);
      return Optional.empty();
    }
    Origin text = places.inside(link);
    Optional<GuessMark> guess = GuessMark.of(link, WebAddress.DATE, places);
    Element element =
        new Element("time")
            .with("class", "date-ref")
            .with("datetime", date.get().toString())
            .with("title", Texts.of(language).date(date.get()));
    element.replace(link);
    return Optional.of(new Bound(new Prose.Target.OfDate(date.get()), element, text, guess));
  }

  private void bindAddress(Link link, String target, Origin written) {
    WebAddress address = new WebAddress(target);
    links.add(new Prose.Link(target, false, written));
    if (!VisibleText.isIn(PlainText.of(link)) && linksIn(link).size() == 1) {
      report(places.of(link), "missing-link-text", Message.of("hint.link-text"));
    }
    Element element = new Element("a").with("href", address.from(depth));
    if (address.isExternal()) {
      element.with("rel", "noopener");
    } else if (!isInImage(link)) {
      references.mark(target, language).ifPresent(element::mark);
    }
    if (link.getTitle() != null) {
      element.with("title", link.getTitle());
      attributes.addTitle(link.getTitle(), places.title(link, link.getTitle()));
    }
    element.replace(link);
  }

  private Optional<Bound> bindReference(Link link, String scheme, String name) {
    Origin origin = NodeOrigins.nameOf(places.address(link, link.getDestination()), name);
    Optional<References.Resolved> resolved = references.resolve(scheme, name, language, origin);
    if (resolved.isEmpty()) {
      Element.reported().replace(link);
      return Optional.empty();
    }
    boolean isEmpty = !VisibleText.isIn(PlainText.of(link));
    Origin written = isEmpty ? places.of(link) : places.inside(link);
    Prose.Target target = resolved.get().target();
    Optional<GuessMark> guess = GuessMark.of(link, scheme, places);
    Element element = new Element("a").with("class", scheme + "-ref");
    if (!isInImage(link)) {
      element.with("id", Anchors.mention(++anchors));
    }
    element.with("href", address(target));
    if (target instanceof Prose.Target.OfReply reply && reply.edition() != language) {
      element.with("hreflang", reply.edition().tag());
      if (isEmpty) {
        element.with("lang", reply.edition().tag());
      }
    }
    resolved.get().mark().filter(mark -> !isInImage(link)).ifPresent(element::mark);
    resolved.get().former().filter(former -> !isInImage(link)).ifPresent(element::former);
    element.replace(link);
    if (isEmpty) {
      element.fill(resolved.get().fillIn());
    }
    return Optional.of(new Bound(target, element, written, guess));
  }

  /** Whether a link stands in an alternative text: its words are read, but nobody can follow it. */
  private static boolean isInImage(Node link) {
    Node parent = link.getParent();
    while (parent != null && !(parent instanceof Image)) {
      parent = parent.getParent();
    }
    return parent != null;
  }

  private String address(Prose.Target target) {
    if (target instanceof Prose.Target.OfFigure figure) {
      return "#" + figure.observation().anchor();
    }
    if (target instanceof Prose.Target.OfClaim claim) {
      return "#" + Anchors.claim(claim.claim());
    }
    if (target instanceof Prose.Target.OfCommitment commitment) {
      return "#" + Anchors.commitment(commitment.commitment());
    }
    Prose.Target.OfReply reply = (Prose.Target.OfReply) target;
    return "../".repeat(depth)
        + reply.edition().folder()
        + SitePaths.file(ReplyPaths.address(reply.reply()));
  }

  private void bindImage(Image image) {
    WebAddress address = new WebAddress(image.getDestination());
    Origin written = places.address(image, image.getDestination());
    String alternative = PlainText.of(image);
    if (GuessMark.isAt(image)) {
      report(GuessMark.place(image, places), "mark-misplaced", Message.of("hint.mark-misplaced"));
      image.setTitle(null);
    }
    if (ChartPlacement.isChart(image)) {
      report(places.of(image), "chart-not-alone", Message.of("hint.chart-alone"), address.name());
      image.unlink();
      return;
    }
    if (TablePlacement.isTable(image)) {
      report(
          places.of(image),
          "table-not-alone",
          Message.of("hint.table-alone", address.name()),
          address.name());
      image.unlink();
      return;
    }
    if (address.scheme().filter(WebAddress.REFERENCES::contains).isPresent()) {
      report(
          places.of(image),
          "reference-as-image",
          Message.of("hint.reference-as-link"),
          image.getDestination());
      image.unlink();
      return;
    }
    if (!address.isPicture()) {
      boolean isNamed = isInImages(image.getDestination());
      String place = isNamed ? "hint.blank-in-picture" : "hint.image-place";
      report(
          written,
          isNamed ? "bad-image-name" : "image-place",
          address.placementHint().orElse(Message.of(place)),
          isNamed
              ? image.getDestination().substring(ReplyPaths.IMAGES.length())
              : image.getDestination());
      image.unlink();
      return;
    }
    if (!VisibleText.isIn(alternative)) {
      report(
          places.of(image), "missing-alt", Message.of("hint.missing-alt"), image.getDestination());
    }
    links.add(new Prose.Link(image.getDestination(), true, written));
    attributes.addAlternative(image);
    Element element =
        new Element("img")
            .with("src", image.getDestination())
            .with("alt", alternative)
            .with("loading", "lazy");
    if (image.getTitle() != null) {
      element.with("title", image.getTitle());
      attributes.addTitle(image.getTitle(), places.title(image, image.getTitle()));
    }
    element.replace(image);
  }

  private static boolean isInImages(String destination) {
    return destination.startsWith(ReplyPaths.IMAGES)
        && destination.indexOf('/', ReplyPaths.IMAGES.length()) < 0;
  }

  private void report(Origin origin, String code, Message hint, Object... args) {
    problems.add(Problem.error(origin, Message.of(code, args)).withHint(hint));
  }

  /** Replaces a link by its content. */
  private static void unwrap(Link link) {
    Node child = link.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      link.insertBefore(child);
      child = next;
    }
    link.unlink();
  }
}
