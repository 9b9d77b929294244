package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.ReadPeriod;

/** {@code figures.yml}. */
final class FiguresFile {
  private static final String NOT_GIVEN = "not-given";

  private final Sections sections;
  private final Marks marks;
  private final LinkedWords words;

  FiguresFile(Sections sections, Marks marks, LinkedWords words) {
    this.sections = sections;
    this.marks = marks;
    this.words = words;
  }

  String text(List<ReadFigure> figures) {
    List<String> blocks = new ArrayList<>();
    for (ReadFigure figure : figures) {
      YamlText yaml = new YamlText();
      String path = "figures." + figure.id();
      List<String> toConfirm = marks.of(path, figure.guesses());
      yaml.open(figure.id())
          .put("label", figure.label())
          .put("unit", figure.unit())
          .raw("period", period(figure.period()))
          .put("nature", figure.nature().name().toLowerCase(Locale.ROOT))
          .flow("source", FlowText.mapping().put("section", sections.id(figure.heading())))
          .list(Marks.KEY, toConfirm)
          .open("observations");
      figure
          .observations()
          .forEach(one -> yaml.flow(one.id(), observation(path + "." + one.id(), one)));
      blocks.add(yaml.toString());
    }
    return String.join("\n", blocks);
  }

  private FlowText observation(String path, ReadObservation one) {
    FlowText flow = FlowText.mapping().put("area", one.area().orElse(NOT_GIVEN));
    if (one.area().isPresent() && one.implied()) {
      flow.put("area-basis", "implied");
    }
    one.period().ifPresent(period -> flow.raw("period", period(period)));
    if (one.value().equals(NOT_GIVEN)) {
      flow.raw(NOT_GIVEN, "true");
    } else {
      flow.put("value", one.value());
    }
    one.partOf().ifPresent(total -> flow.put("part-of", total));
    if (one.complete()) {
      flow.put("parts", "complete");
    }
    List<String> toConfirm = marks.of(path, one.guesses());
    if (!toConfirm.isEmpty()) {
      flow.raw(Marks.KEY, FlowText.list(toConfirm));
    }
    return flow;
  }

  /** A period: its span, or its ends with the words of the letter. */
  private String period(ReadPeriod period) {
    if (period.words().isEmpty()) {
      return period.span();
    }
    FlowText flow = FlowText.mapping();
    String span = period.span();
    int range = span.indexOf("..");
    if (span.equals(NOT_GIVEN)) {
      return flow.put("text", words.time(period.words().get())).toString();
    }
    if (range < 0) {
      flow.put("on", span);
    } else {
      ends(flow, "from", span.substring(0, range));
      ends(flow, "to", span.substring(range + 2));
    }
    return flow.put("text", words.time(period.words().get())).toString();
  }

  private static void ends(FlowText flow, String key, String end) {
    Optional.of(end).filter(date -> !date.isEmpty()).ifPresent(date -> flow.put(key, date));
  }
}
