package org.huiyin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The keys that the JSON Schemas call texts, and whether a sample site has them all. */
final class TextKeys {
  private static final Path REPLY = Path.of("replies/demo");

  private TextKeys() {}

  /**
   * The keys of texts that have no {@code @} in a sample, in both languages where it has two.
   *
   * @param content the folder of the sample
   * @return the schema and the path, such as {@code reply outcome/code}
   */
  static Set<String> lacking(Path content) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    files.put("site", content.resolve("site.yml"));
    files.put("page", content.resolve("pages/about.md"));
    for (String name :
        List.of("reply", "figures", "claims", "commitments", "revisions", "charts")) {
      files.put(name, content.resolve(REPLY).resolve(name + ".yml"));
    }
    Set<String> lacking = new TreeSet<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String yaml = Files.readString(file.getValue());
      Object root = new Yaml().load(file.getKey().equals("page") ? frontMatter(yaml) : yaml);
      for (String path : of(schema(file.getKey()))) {
        boolean held = at(root, path).anyMatch(TextKeys::holdsMarks);
        // The shipped schemes are named, not written: their labels are texts of the program.
        boolean shipped = path.matches("outcome-schemes/(municipal|shanghai|three-classes)/.*");
        if (!held && !shipped) {
          lacking.add(file.getKey() + " " + path);
        }
      }
    }
    return lacking;
  }

  private static String frontMatter(String page) {
    return page.substring(4, page.indexOf("---", 4));
  }

  /** Whether all languages of a text hold a mark. */
  private static boolean holdsMarks(Object text) {
    return text instanceof Map<?, ?> languages
        ? languages.size() == 2 && languages.values().stream().allMatch(TextKeys::holdsMarks)
        : text instanceof String words && words.contains("@");
  }

  /** The values at a path; {@code *} stands for any key, and lists are passed through. */
  private static Stream<Object> at(Object node, String path) {
    if (node instanceof List<?> list) {
      return list.stream().flatMap(item -> at(item, path));
    }
    if (path.isEmpty()) {
      return Stream.of(node);
    }
    int slash = (path + "/").indexOf('/');
    String key = path.substring(0, slash);
    String rest = path.substring(Math.min(path.length(), slash + 1));
    return node instanceof Map<?, ?> mapping
        ? mapping.entrySet().stream()
            .filter(entry -> key.equals("*") || key.equals(entry.getKey()))
            .flatMap(entry -> at(entry.getValue(), rest))
        : Stream.empty();
  }

  static JsonObject schema(String name) throws IOException {
    return JsonParser.parseString(
            Files.readString(Path.of("src/main/resources/org/huiyin/schema", name + ".json")))
        .getAsJsonObject();
  }

  private static Set<String> of(JsonObject schema) {
    Set<String> keys = new TreeSet<>();
    add(schema, schema, "", keys);
    return keys;
  }

  /** Adds the paths of the texts below a part of a schema. */
  static void add(JsonObject root, JsonObject node, String path, Set<String> keys) {
    if (node.has("$ref")) {
      String name = node.get("$ref").getAsString().replace("#/$defs/", "");
      if (name.equals("words") || name.equals("text")) {
        keys.add(path);
      } else {
        add(root, root.getAsJsonObject("$defs").getAsJsonObject(name), path, keys);
      }
    }
    if (node.has("properties")) {
      node.getAsJsonObject("properties").entrySet().stream()
          .filter(key -> key.getValue().isJsonObject())
          .forEach(
              key -> add(root, key.getValue().getAsJsonObject(), join(path, key.getKey()), keys));
    }
    object(node, "additionalProperties")
        .ifPresent(value -> add(root, value, join(path, "*"), keys));
    for (String inner : List.of("items", "then", "else")) {
      object(node, inner).ifPresent(value -> add(root, value, path, keys));
    }
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      if (node.has(choice)) {
        node.getAsJsonArray(choice).forEach(each -> add(root, each.getAsJsonObject(), path, keys));
      }
    }
  }

  private static Optional<JsonObject> object(JsonObject node, String key) {
    return Optional.ofNullable(node.get(key))
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "/" + key;
  }
}
