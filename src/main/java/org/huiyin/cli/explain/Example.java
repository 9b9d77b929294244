package org.huiyin.cli.explain;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.model.text.Language;
import org.huiyin.source.Resource;

/**
 * A mistake in the sample site that has exactly one code, and the same place without it.
 *
 * <p>The file {@code examples.json} is made by {@code ExplanationsTest} from the mistakes of the
 * tests: so each example is what the program says.
 *
 * @param severity {@code error} or {@code warning}
 * @param changes at least one
 * @param said what the program says, by the key of the language
 */
public record Example(String severity, List<Change> changes, Map<String, Said> said) {

  /**
   * A place in a file. Lines are whole lines; long ones are cut.
   *
   * @param file relative to the source folder
   * @param wrong the lines with the mistake; empty if lines are missing; absent if the file is
   * @param right the lines in their place; empty if there are none; absent if there is no file
   */
  public record Change(String file, Optional<List<String>> wrong, Optional<List<String>> right) {}

  /** A message with its hint, as printed. */
  public record Said(String message, Optional<String> hint) {}

  /** What the program says of it in a language. */
  public Said said(Language language) {
    return said.get(language.key());
  }

  /** All examples, by code. Codes of the surroundings of a build have none. */
  static Map<String, Example> load() {
    JsonObject all =
        JsonParser.parseString(new Resource(Example.class, "examples.json").text())
            .getAsJsonObject();
    Map<String, Example> examples = new TreeMap<>();
    all.entrySet()
        .forEach(entry -> examples.put(entry.getKey(), of(entry.getValue().getAsJsonObject())));
    return examples;
  }

  private static Example of(JsonObject json) {
    List<Change> changes = new ArrayList<>();
    for (JsonElement each : json.getAsJsonArray("changes")) {
      JsonObject change = each.getAsJsonObject();
      changes.add(
          new Change(
              change.get("file").getAsString(), lines(change, "wrong"), lines(change, "right")));
    }
    Map<String, Said> said = new TreeMap<>();
    for (Language language : Language.values()) {
      JsonObject words = json.getAsJsonObject(language.key());
      said.put(
          language.key(),
          new Said(
              words.get("message").getAsString(),
              Optional.ofNullable(words.get("hint")).map(JsonElement::getAsString)));
    }
    return new Example(json.get("severity").getAsString(), changes, said);
  }

  private static Optional<List<String>> lines(JsonObject change, String key) {
    return Optional.ofNullable(change.get(key))
        .map(lines -> List.of(new Gson().fromJson(lines, String[].class)));
  }
}
