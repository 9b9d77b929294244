package org.huiyin.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text of {@code vectors.json}, and what is made of it here and in the script.
 *
 * @param about what it shows
 * @param folded by which texts are compared
 * @param terms those of the index, with their hashes
 * @param lookups of the text as a query: each phrase, and the terms by which it is looked up
 */
record Vector(
    String about,
    String text,
    String folded,
    Map<String, Integer> terms,
    Map<String, List<String>> lookups) {
  static final String FILE = "search/vectors.json";
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  /** Half a pair cannot be written as UTF-8. */
  private static final Pattern HALF = Pattern.compile("[\\ud800-\\udfff]");

  static List<Vector> read() throws IOException {
    return GSON.fromJson(
        Files.readString(Path.of("src/test/resources", FILE)),
        new TypeToken<List<Vector>>() {}.getType());
  }

  static String write(List<Vector> vectors) {
    return HALF.matcher(GSON.toJson(vectors))
            .replaceAll(half -> String.format("\\\\u%04x", (int) half.group().charAt(0)))
        + "\n";
  }

  /** The same text, with what this program makes of it now. */
  Vector computed() {
    String nowFolded = TextNormaliser.normalise(text);
    Map<String, Integer> nowTerms = new LinkedHashMap<>();
    Terms.visit(
        nowFolded.codePoints().toArray(),
        (start, length, points) ->
            nowTerms.put(new String(points, start, length), Terms.hash(points, start, length)));
    Map<String, List<String>> nowLookups = new LinkedHashMap<>();
    Query.phrases(text).forEach(phrase -> nowLookups.put(phrase, Query.lookups(phrase)));
    return new Vector(about, text, nowFolded, nowTerms, nowLookups);
  }
}
