package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draft.reading.BodyReading.Guess;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.ReadPeriod;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.model.Nature;
import org.huiyin.quantity.number.Rational;

/**
 * The figures that mentions become. Mentions of one label, unit and nature are observations of one
 * figure; two figures never have one label, and two values never one label, area and period.
 */
final class Figures {
  private static final String CONFIRM_LABEL = "指标名称取自原文的词，请确认";
  private static final String COUNT = "一二三四五六七八九";

  private final List<ReadFigure> figures = new ArrayList<>();
  private final Map<Span, String> references = new HashMap<>();

  private record Key(String label, String unit, Nature nature) {}

  private record Place(Optional<String> area, ReadPeriod period) {}

  private record Slot(Key key, Place place) {}

  private Figures() {}

  static Figures of(List<Mention> mentions) {
    Figures all = new Figures();
    Map<Key, Map<Place, List<Mention>>> groups = new LinkedHashMap<>();
    Map<Slot, List<String>> values = new HashMap<>();
    mentions.forEach(mention -> add(groups, values, mention));
    Ids ids = new Ids();
    Map<Key, String> labels = labels(groups.keySet());
    groups.forEach((key, places) -> all.add(key, labels.get(key), places, ids));
    return all;
  }

  List<ReadFigure> list() {
    return List.copyOf(figures);
  }

  /** The observation that a mention became: {@code figure.observation}. */
  Optional<String> reference(Span span) {
    return Optional.ofNullable(references.get(span));
  }

  /** Adds a mention to its group. Another value at the same place gets a label of its own. */
  private static void add(
      Map<Key, Map<Place, List<Mention>>> groups, Map<Slot, List<String>> values, Mention mention) {
    Place place = new Place(mention.area().value(), mention.period().value());
    Key own = new Key(mention.label(), mention.unit().value(), mention.nature().value());
    List<String> seen = values.computeIfAbsent(new Slot(own, place), unused -> new ArrayList<>());
    int number = seen.indexOf(mention.value()) + 1;
    if (number == 0) {
      seen.add(mention.value());
      number = seen.size();
    }
    Key key =
        number == 1
            ? own
            : new Key(own.label() + "（第" + inWords(number) + "处）", own.unit(), own.nature());
    groups
        .computeIfAbsent(key, unused -> new LinkedHashMap<>())
        .computeIfAbsent(place, unused -> new ArrayList<>())
        .add(mention);
  }

  /** 一 to 九十九, then digits. */
  private static String inWords(int number) {
    if (number > 99) {
      return String.valueOf(number);
    }
    String tens = number < 10 ? "" : (number < 20 ? "" : COUNT.charAt(number / 10 - 1) + "") + "十";
    return tens + (number % 10 == 0 ? "" : COUNT.charAt(number % 10 - 1) + "");
  }

  /** Labels that tell the groups apart: with the nature, the unit, or a count. */
  private static Map<Key, String> labels(Set<Key> keys) {
    Map<Key, String> labels = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Key key : keys) {
      String label = key.label();
      for (String other :
          List.of(
              label,
              natured(key),
              label + "（" + key.unit() + "）",
              natured(key) + "（" + key.unit() + "）")) {
        if (!taken.contains(other)) {
          label = other;
          break;
        }
      }
      for (int i = 2; taken.contains(label); i++) {
        label = key.label() + "（第" + inWords(i) + "处）";
      }
      taken.add(label);
      labels.put(key, label);
    }
    return labels;
  }

  private static String natured(Key key) {
    return switch (key.nature()) {
      case NEW -> "新增" + key.label();
      case CUMULATIVE -> "累计" + key.label();
      case PLANNED -> "计划" + key.label();
      case STOCK -> key.label() + "（现有）";
      case FLOW -> key.label() + "（当期）";
      case LIST -> key.label() + "（清单）";
    };
  }

  private void add(Key key, String label, Map<Place, List<Mention>> places, Ids figureIds) {
    String id = figureIds.unique(Ids.initials(label, "sz"));
    Mention first = places.values().iterator().next().get(0);
    ReadPeriod period = first.period().value();
    Map<Guess, String> guesses = new EnumMap<>(Guess.class);
    guesses.put(Guess.LABEL, CONFIRM_LABEL);
    Map<Place, String> ids = observationIds(places.keySet());
    Optional<Place> total = total(places);
    List<ReadObservation> observations = new ArrayList<>();
    places.forEach(
        (place, same) -> {
          Optional<String> partOf =
              total.filter(whole -> !whole.equals(place) && isPart(same)).map(ids::get);
          boolean complete = total.filter(place::equals).isPresent();
          Optional<ReadPeriod> other =
              place.period().equals(period) ? Optional.empty() : Optional.of(place.period());
          Map<Guess, String> doubts = doubts(same, other.isPresent(), guesses);
          observations.add(
              new ReadObservation(
                  ids.get(place),
                  same.get(0).value(),
                  place.area(),
                  same.get(0).implied(),
                  other,
                  partOf,
                  complete,
                  same.stream()
                      .filter(mention -> mention.printed().isPresent())
                      .map(Mention::span)
                      .toList(),
                  doubts));
          same.forEach(mention -> references.put(mention.span(), id + "." + ids.get(place)));
        });
    figures.add(
        new ReadFigure(
            id, label, key.unit(), period, key.nature(), first.heading(), observations, guesses));
  }

  /**
   * The doubts of an observation. Those of nature and unit belong to the figure; that of the period
   * too, unless the observation has a period of its own.
   */
  private static Map<Guess, String> doubts(
      List<Mention> same, boolean ownPeriod, Map<Guess, String> figure) {
    Map<Guess, String> own = new EnumMap<>(Guess.class);
    for (Mention mention : same) {
      mention.nature().doubt().ifPresent(why -> figure.putIfAbsent(Guess.NATURE, why));
      mention.unit().doubt().ifPresent(why -> figure.putIfAbsent(Guess.UNIT, why));
      mention.area().doubt().ifPresent(why -> own.putIfAbsent(Guess.AREA, why));
      mention
          .period()
          .doubt()
          .ifPresent(why -> (ownPeriod ? own : figure).putIfAbsent(Guess.PERIOD, why));
    }
    return own;
  }

  private static boolean isPart(List<Mention> same) {
    return same.get(0).row() == Mention.Row.PART;
  }

  /** The one total of a table column to which all of its parts add up. */
  private static Optional<Place> total(Map<Place, List<Mention>> places) {
    List<Place> totals =
        places.keySet().stream()
            .filter(place -> places.get(place).get(0).row() == Mention.Row.TOTAL)
            .filter(place -> places.get(place).get(0).printed().isPresent())
            .toList();
    if (totals.size() != 1) {
      return Optional.empty();
    }
    Rational sum = Rational.ZERO;
    for (List<Mention> same : places.values()) {
      Optional<Printed> printed = same.get(0).printed();
      if (isPart(same) && printed.isEmpty()) {
        return Optional.empty();
      }
      sum = isPart(same) ? sum.plus(printed.orElseThrow().number()) : sum;
    }
    Rational stated = places.get(totals.get(0)).get(0).printed().orElseThrow().number();
    return sum.equals(stated) ? Optional.of(totals.get(0)) : Optional.empty();
  }

  private static Map<Place, String> observationIds(Set<Place> places) {
    Map<String, Integer> areas = new HashMap<>();
    places.forEach(place -> areas.merge(areaId(place), 1, Integer::sum));
    Map<Place, String> ids = new HashMap<>();
    Ids taken = new Ids();
    places.forEach(place -> ids.put(place, taken.unique(observationId(place, areas))));
    return ids;
  }

  private static String areaId(Place place) {
    return place.area().map(area -> Ids.initials(area, "qy")).orElse("all");
  }

  private static String observationId(Place place, Map<String, Integer> areas) {
    String area = areaId(place);
    if (areas.get(area) == 1) {
      return area;
    }
    String time =
        place.period().span().equals("not-given")
            ? place.period().words().map(words -> Ids.initials(words, "")).orElse("")
            : place.period().span().replace("..", "-").toLowerCase(Locale.ROOT);
    String plain = time.replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? area : area + "-" + plain;
  }
}
