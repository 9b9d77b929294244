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
import org.huiyin.draw.plot.Tile;
import org.huiyin.draw.plot.TileRegion;
import org.huiyin.model.Chart;
import org.huiyin.model.Figure;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: tile-map}: a tile for each area of one figure, roughly at its position on the map.
 * The grid holds the ids of the figure's observations; a point is an empty cell.
 *
 * <pre>
 * figure: project-starts
 * grid:
 *   - [xuzhou, suqian, lianyungang]
 *   - [., huaian, yancheng]
 * regions:                                      optional: lines between regions
 *   - {label: 苏北, tiles: [xuzhou, suqian, lianyungang, huaian, yancheng]}
 * </pre>
 */
public final class TileMapChart implements ChartKind {
  private static final String EMPTY = ".";
  private static final int MOST_TILES = 60;
  private static final int MOST_COLUMNS = 8;

  @Override
  public String name() {
    return "tile-map";
  }

  @Override
  public Set<String> texts() {
    return Set.of("regions.label");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.HIGHLIGHT, Accents.Option.DECIMALS);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    Optional<Figure> figure = options.requiredScalar("figure").flatMap(data::figure);
    options.required("grid");
    List<Node> lines = options.list("grid");
    AxisRules.notEmpty(lines, options, "grid", data);
    options.list("regions");
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    List<Tile> tiles = new ArrayList<>();
    List<TileRegion> regions = regions(options, data);
    for (int row = 0; row < lines.size(); row++) {
      tiles(lines.get(row), row, figure.get(), regions, tiles, data);
    }
    List<DataPoint> points = tiles.stream().map(Tile::point).toList();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    points.stream()
        .filter(point -> point.observation().area().isEmpty())
        .forEach(
            point ->
                data.problems()
                    .add(
                        Problem.error(
                                point.written().origin(),
                                Message.of("tile-without-area", point.ref().toString()))
                            .withHint(Message.of("hint.use-bar"))));
    AxisRules.most(points, MOST_TILES, data);
    AxisRules.once(points, data);
    AxisRules.tellApart(points, data);
    reportUnplaced(regions, points, data);
    TileMapPicture picture = new TileMapPicture(tiles, regions, data.accents(), data.texts());
    points.stream()
        .filter(point -> !picture.holds(point))
        .findFirst()
        .ifPresent(
            point ->
                data.problems()
                    .add(
                        Problem.error(
                                point.written().origin(),
                                Message.of("tile-too-narrow", point.digits(), point.label()))
                            .withHint(Message.of("hint.use-bar"))));
    boolean open = points.stream().anyMatch(DataPoint::isOpen);
    return Optional.of(
        NotedPicture.with(
            Optional.of(data.texts().get("chart.open-tile")).filter(note -> open),
            picture,
            data.texts()));
  }

  private static void tiles(
      Node line, int row, Figure figure, List<TileRegion> regions, List<Tile> tiles, Data data) {
    if (!(line instanceof Node.Sequence cells)) {
      Fields.wrongType(line, "type.list", data.problems());
      return;
    }
    if (cells.items().size() > MOST_COLUMNS) {
      data.problems()
          .add(
              Problem.error(
                      cells.items().get(MOST_COLUMNS).origin(),
                      Message.of("too-many-columns", cells.items().size(), MOST_COLUMNS))
                  .withHint(Message.of("hint.use-bar")));
      return;
    }
    for (int column = 0; column < cells.items().size(); column++) {
      if (!(cells.items().get(column) instanceof Node.Scalar cell)) {
        Fields.wrongType(cells.items().get(column), "type.text", data.problems());
      } else if (!cell.text().equals(EMPTY)) {
        for (DataPoint point : data.pointsOf(figure, List.of(cell))) {
          String region =
              regions.stream()
                  .filter(known -> known.has(cell.text()))
                  .findFirst()
                  .map(TileRegion::label)
                  .orElse("");
          tiles.add(new Tile(column, row, point, region));
        }
      }
    }
  }

  private static List<TileRegion> regions(Fields options, Data data) {
    List<TileRegion> regions = new ArrayList<>();
    for (Node node : options.list("regions")) {
      Fields fields = Fields.of(node, data.problems());
      fields.required("label");
      String label = data.words(fields, "label").orElse("");
      fields.required("tiles");
      List<Node.Scalar> members = fields.scalars("tiles");
      AxisRules.notEmpty(members, fields, "tiles", data);
      fields.done();
      regions.add(new TileRegion(label, members));
    }
    return regions;
  }

  private static void reportUnplaced(List<TileRegion> regions, List<DataPoint> points, Data data) {
    List<String> placed = points.stream().map(point -> point.observation().id()).toList();
    for (TileRegion region : regions) {
      for (Node.Scalar member : region.members()) {
        if (!placed.contains(member.text())) {
          data.problems()
              .add(
                  Problem.error(member.origin(), Message.of("tile-not-in-grid", member.text()))
                      .withHint(Message.of("hint.one-of", placed)));
        }
      }
    }
  }
}
