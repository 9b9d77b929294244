package org.huiyin.draw.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Share;
import org.huiyin.model.Chart;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: share}: parts of their wholes, one bar of 100 % each, with a line at the claimed
 * threshold. The label of the line is a text like any other, so its number is bound.
 *
 * <pre>
 * shares:
 *   - {label: 重大工业项目, part: projects.north, whole: projects.province, threshold: 1/3, threshold-label: '[占全省三分之一以上](claim:north-share)'}
 * </pre>
 */
public final class ShareChart implements ChartKind {
  private static final int MOST_SHARES = 20;

  @Override
  public String name() {
    return "share";
  }

  @Override
  public Set<String> texts() {
    return Set.of("shares.label", "shares.threshold-label", "mixed-periods");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.HIGHLIGHT, Accents.Option.DECIMALS);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    options.required("shares");
    List<Node> written = options.list("shares");
    AxisRules.notEmpty(written, options, "shares", data);
    List<Share> shares = new ArrayList<>();
    for (Node node : written) {
      share(Fields.of(node, data.problems()), data).ifPresent(shares::add);
    }
    AxisRules.most(shares.stream().map(Share::part).toList(), MOST_SHARES, data);
    Optional<String> reason = Optional.empty();
    for (Share share : shares) {
      Optional<String> ofThis =
          AxisRules.periods(List.of(share.part(), share.whole()), options, data);
      reason = reason.isPresent() ? reason : ofThis;
    }
    return shares.isEmpty()
        ? Optional.empty()
        : Optional.of(
            NotedPicture.of(
                new SharePicture(shares, data.accents(), data.texts()), reason, data.texts()));
  }

  private static Optional<Share> share(Fields fields, Data data) {
    fields.required("label");
    String label = data.words(fields, "label").orElse("");
    Optional<Node.Scalar> part = fields.requiredScalar("part");
    Optional<Node.Scalar> whole = fields.requiredScalar("whole");
    Optional<Share.Threshold> threshold = threshold(fields, data);
    fields.done();
    if (part.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    List<DataPoint> points = data.points(List.of(part.get(), whole.get()));
    if (points.size() < 2
        || !AxisRules.haveOneUnit(points, data)
        || !AxisRules.areExact(points, data)) {
      return Optional.empty();
    }
    Share share = new Share(label, points.get(0), points.get(1), threshold);
    return isPossible(share, data) ? Optional.of(share) : Optional.empty();
  }

  private static Optional<Share.Threshold> threshold(Fields fields, Data data) {
    Optional<Node.Scalar> written = fields.scalar("threshold");
    if (written.isPresent()) {
      fields.required("threshold-label");
    }
    Optional<String> label = data.words(fields, "threshold-label");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<Rational> value = Share.Threshold.parse(written.get().text());
    if (value.isEmpty()) {
      data.problems()
          .add(
              Problem.error(
                      written.get().origin(), Message.of("bad-threshold", written.get().text()))
                  .withHint(Message.of("hint.threshold")));
    }
    value.ifPresent(number -> compareWithClaim(number, written.get(), fields, data));
    return label.flatMap(words -> value.map(number -> new Share.Threshold(number, words)));
  }

  /** A label that is bound to a claim must name the threshold of that claim. */
  private static void compareWithClaim(
      Rational threshold, Node.Scalar written, Fields fields, Data data) {
    fields
        .node("threshold-label")
        .flatMap(data::claimIn)
        .filter(claim -> !claim.sides().right().equals(Interval.only(threshold)))
        .ifPresent(
            claim ->
                data.problems()
                    .error(written.origin(), "threshold-differs", written.text(), claim.holds()));
  }

  /** Returns whether 0 ≤ part ≤ whole and whole &gt; 0; reports the value otherwise. */
  private static boolean isPossible(Share share, Data data) {
    Optional<Rational> part = share.part().number();
    Optional<Rational> whole = share.whole().number();
    boolean wholeIsWrong = whole.filter(number -> number.signum() <= 0).isPresent();
    boolean partIsWrong =
        part.filter(
                number ->
                    number.signum() < 0 || whole.filter(of -> number.compareTo(of) > 0).isPresent())
            .isPresent();
    if (wholeIsWrong || partIsWrong) {
      DataPoint wrong = wholeIsWrong ? share.whole() : share.part();
      data.problems()
          .add(
              Problem.error(
                      wrong.written().origin(),
                      Message.of("bad-share", share.part().shown(), share.whole().shown()))
                  .withHint(Message.of("hint.share")));
    }
    return !wholeIsWrong && !partIsWrong;
  }
}
