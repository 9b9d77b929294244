package org.huiyin.draft.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.page.Block;

/** The letters of {@code numbers.txt}, with what is in their numbers. */
final class LabelledLetters {
  private LabelledLetters() {}

  /** A number with what is right about it; {@code claim} as value where a claim takes it. */
  record Expected(
      String printed, String value, String unit, String area, String period, String nature) {}

  /** A letter. */
  record Labelled(BodyContext context, List<Part> body, List<Expected> numbers) {}

  static List<Labelled> read() {
    List<Labelled> letters = new ArrayList<>();
    List<String> lines = lines();
    int index = 0;
    while (index < lines.size()) {
      int end = index + 1;
      while (end < lines.size() && !lines.get(end).startsWith("@")) {
        end++;
      }
      letters.add(letter(lines.subList(index, end)));
      index = end;
    }
    return letters;
  }

  private static List<String> lines() {
    try (InputStream in = LabelledLetters.class.getResourceAsStream("/draft/reading/numbers.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Labelled letter(List<String> lines) {
    List<String> head = cells(lines.get(0).substring(1));
    List<Part> body = new ArrayList<>();
    List<Expected> numbers = new ArrayList<>();
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.startsWith("|") && !rows.isEmpty()) {
        body.add(new Part.Table(new Block.Table(rows)));
        rows = new ArrayList<>();
      }
      if (line.startsWith("## ")) {
        body.add(new Part.Heading(line.substring(3), 1));
      } else if (line.startsWith("> ")) {
        body.add(new Part.Paragraph(line.substring(2), List.of()));
      } else if (line.startsWith("|")) {
        rows.add(
            cells(line.substring(1, line.length() - 1)).stream()
                .map(text -> new Block.Cell(text, false))
                .toList());
      } else if (line.startsWith("= ")) {
        List<String> cells = cells(line.substring(2));
        numbers.add(
            cells.size() == 2
                ? new Expected(cells.get(0), "claim", "*", "*", "*", "*")
                : new Expected(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5)));
      } else {
        throw new IllegalArgumentException(line);
      }
    }
    return new Labelled(
        BodyContext.of(
            Optional.of(head.get(0)), Optional.of(LocalDate.parse(head.get(1))), Optional.empty()),
        body,
        numbers);
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
  }
}
