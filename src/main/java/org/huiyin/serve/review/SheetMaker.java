package org.huiyin.serve.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.bytes.Digest;
import org.huiyin.model.Figure;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.provenance.Mark;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.pipeline.MarkedReply;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.SourceSet;

/** Makes the sheet of a reply: the card, the text sentence by sentence, and what it leaves out. */
final class SheetMaker {
  private final Reply reply;
  private final SourceSet sources;
  private final Guesses guesses;
  private final Items items;
  private final Words words;
  private final Set<String> mentioned = new HashSet<>();

  SheetMaker(MarkedReply marked, Path source, Words words) {
    Places places = new Places(source);
    this.reply = marked.reply();
    this.sources = marked.sources();
    this.guesses = new Guesses(marked.marks(), places);
    this.items = new Items(guesses, new Written(sources), places, words);
    this.words = words;
  }

  Sheet sheet() {
    List<Sheet.Block> blocks = new ArrayList<>();
    addMarks("review.card", MarkedFile.CARD, blocks);
    for (Prose text : reply.texts()) {
      blocks.addAll(new Passages(text, (mention, range) -> item(mention, range, text)).blocks());
    }
    addMarks("review.figures", MarkedFile.FIGURES, blocks);
    List<Sheet.Item> claims =
        reply.claims().stream()
            .filter(claim -> !mentioned.contains(MarkedFile.CLAIMS.path(claim.id())))
            .map(claim -> items.claim(claim, Optional.empty(), Items.Range.NONE))
            .toList();
    add("review.claims", claims, blocks);
    addMarks("review.claims", MarkedFile.CLAIMS, blocks);
    List<Sheet.Item> commitments =
        reply.commitments().stream()
            .filter(one -> !mentioned.contains(MarkedFile.COMMITMENTS.path(one.id())))
            .map(one -> items.commitment(one, Optional.empty(), Items.Range.NONE))
            .toList();
    add("review.commitments", commitments, blocks);
    addMarks("review.commitments", MarkedFile.COMMITMENTS, blocks);
    return new Sheet(
        reply.card().id(), reply.card().title().zh(), version(sources), blocks, listed());
  }

  /** A text that is another one when a file with marks has changed. */
  static String version(SourceSet sources) {
    Stream<Origin> trees =
        Stream.of(
                sources.card(),
                sources.figures(),
                sources.claims(),
                sources.commitments(),
                sources.imported())
            .flatMap(Optional::stream)
            .map(Node::origin);
    Stream<SourceFile> files =
        Stream.concat(
            trees.map(Origin::file),
            Stream.of(sources.prose(), sources.english()).flatMap(Optional::stream));
    Digest.Maker digest = new Digest.Maker();
    files.forEach(file -> digest.add(Digest.of(file.path() + "\n" + file.text()).high()));
    return digest.digest().toString();
  }

  /** What is marked and was not shown, as it is written. */
  private void addMarks(String heading, MarkedFile file, List<Sheet.Block> blocks) {
    add(heading, guesses.left(file.root()).stream().map(items::mapping).toList(), blocks);
  }

  private void add(String heading, List<Sheet.Item> found, List<Sheet.Block> blocks) {
    if (!found.isEmpty()) {
      blocks.add(
          new Sheet.Block(Optional.of(words.of(heading)), List.of(new Sheet.Sentence("", found))));
    }
  }

  private Optional<Sheet.Item> item(Prose.Mention mention, Items.Range range, Prose text) {
    Optional<Mark> link =
        text.marks().stream()
            .filter(marked -> marked.mention().equals(mention))
            .findFirst()
            .flatMap(marked -> guesses.at(marked.origin()));
    Prose.Target target = mention.target();
    if (target instanceof Prose.Target.OfFigure value) {
      Optional<Figure> figure = reply.figure(value.observation().figure());
      return figure.flatMap(
          of ->
              reply
                  .observation(value.observation())
                  .map(observation -> items.value(of, observation, link, range)));
    }
    if (target instanceof Prose.Target.OfClaim claim) {
      mentioned.add(MarkedFile.CLAIMS.path(claim.claim()));
      return reply.claim(claim.claim()).map(one -> items.claim(one, link, range));
    }
    if (target instanceof Prose.Target.OfCommitment commitment) {
      mentioned.add(MarkedFile.COMMITMENTS.path(commitment.commitment()));
      return reply
          .commitment(commitment.commitment())
          .map(one -> items.commitment(one, link, range));
    }
    return link.map(mark -> items.link(mark, target, range));
  }

  private List<Sheet.Listed> listed() {
    if (sources.imported().isEmpty()) {
      return List.of();
    }
    Problems known = new Problems(); // They are reported when the site is built.
    return Fields.of(sources.imported().get(), known).list("listed").stream()
        .map(node -> Fields.of(node, known))
        .map(
            one ->
                new Sheet.Listed(
                    one.text("text").orElse(""),
                    one.text("sentence").orElse(""),
                    Stream.of(one.text("why"), one.text("detail"))
                        .flatMap(Optional::stream)
                        .reduce((why, detail) -> words.of("review.reason", why, detail))
                        .orElse("")))
        .toList();
  }
}
