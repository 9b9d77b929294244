package org.huiyin.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The keys that a JSON Schema describes, in its order. */
final class SchemaKeys {
  /** Schemas nest no deeper. */
  private static final int DEEPEST = 9;

  /** Definitions that authors know by a name. */
  private static final Set<String> NAMED =
      Set.of(
          "words",
          "text",
          "texts",
          "words-list",
          "id",
          "ids",
          "organisations",
          "flag",
          "date",
          "partial-date",
          "number",
          "count",
          "formula",
          "period",
          "time",
          "source",
          "observation-ref",
          "table");

  private final JsonObject root;
  private final Map<String, Key> keys = new LinkedHashMap<>();

  /**
   * @param path of the keys from the root: {@code <id>} for any id, {@code []} for an item
   * @param type names of {@code $defs}, or types
   * @param values the only ones, if there are few
   * @param example the first of the schema, if it has some
   * @param chinese the description
   * @param english the comment
   */
  record Key(
      List<String> path,
      boolean required,
      Set<String> type,
      List<String> values,
      String initial,
      String example,
      String chinese,
      String english) {}

  private SchemaKeys(JsonObject root) {
    this.root = root;
  }

  static List<Key> of(String schema) {
    JsonObject root = JsonParser.parseString(SchemaCommand.text(schema)).getAsJsonObject();
    SchemaKeys found = new SchemaKeys(root);
    found.walk(root, List.of());
    return List.copyOf(found.keys.values());
  }

  /** The keys of each kind of chart, by kind; those that all kinds have come first, by no name. */
  static Map<String, List<Key>> ofCharts() {
    JsonObject root = JsonParser.parseString(SchemaCommand.text("charts")).getAsJsonObject();
    Map<String, List<Key>> kinds = new LinkedHashMap<>();
    for (JsonElement each : root.getAsJsonObject("additionalProperties").getAsJsonArray("allOf")) {
      JsonObject branch = each.getAsJsonObject();
      SchemaKeys found = new SchemaKeys(root);
      found.walk(branch.get("then"), List.of("<id>"));
      JsonObject kind = branch.getAsJsonObject("if").getAsJsonObject("properties");
      kinds.put(
          kind.getAsJsonObject("kind").get("const").getAsString(),
          List.copyOf(found.keys.values()));
    }
    List<Key> common = new ArrayList<>(kinds.values().iterator().next());
    kinds.values().forEach(common::retainAll);
    Map<String, List<Key>> all = new LinkedHashMap<>();
    all.put("", common);
    kinds.forEach(
        (kind, keys) -> all.put(kind, keys.stream().filter(key -> !common.contains(key)).toList()));
    return all;
  }

  private JsonObject resolved(JsonElement element) {
    JsonObject schema = element.getAsJsonObject();
    if (!schema.has("$ref")) {
      return schema;
    }
    JsonElement target = root;
    for (String part : schema.get("$ref").getAsString().substring(2).split("/")) {
      target = target.getAsJsonObject().get(part);
    }
    return resolved(target);
  }

  private void walk(JsonElement element, List<String> path) {
    if (!element.isJsonObject() || path.size() > DEEPEST) {
      return;
    }
    JsonObject schema = resolved(element);
    if (schema.has("properties")) {
      Set<String> required = new TreeSet<>();
      if (schema.has("required")) {
        schema.getAsJsonArray("required").forEach(one -> required.add(one.getAsString()));
      }
      schema
          .getAsJsonObject("properties")
          .entrySet()
          .forEach(
              entry ->
                  property(
                      entry.getValue(),
                      longer(path, entry.getKey()),
                      required.contains(entry.getKey())));
    }
    if (schema.has("additionalProperties")) {
      walk(schema.get("additionalProperties"), longer(path, "<id>"));
    }
    if (schema.has("items")) {
      walk(schema.get("items"), longer(path, "[]"));
    }
    for (String several : List.of("anyOf", "oneOf", "allOf")) {
      if (schema.has(several)) {
        schema.getAsJsonArray(several).forEach(one -> walk(one, path));
      }
    }
    for (String branch : List.of("then", "else")) {
      if (schema.has(branch)) {
        walk(schema.get(branch), path);
      }
    }
  }

  private static List<String> longer(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  private void property(JsonElement element, List<String> path, boolean required) {
    if (!element.isJsonObject()) {
      return;
    }
    JsonObject own = element.getAsJsonObject();
    JsonObject schema = resolved(element);
    String chinese = text(own, schema, "description");
    boolean ofLanguage = path.get(path.size() - 1).matches("zh|en") && path.size() > 1;
    if (!chinese.isEmpty() && !ofLanguage) {
      Set<String> type = new TreeSet<>();
      List<String> values = new ArrayList<>();
      types(element, type, values);
      keys.putIfAbsent(
          String.join(".", path),
          new Key(
              path,
              required,
              type,
              values.stream().distinct().toList(),
              text(own, schema, "default"),
              example(own.has("examples") ? own : schema),
              chinese,
              text(own, schema, "$comment")));
    }
    if (!isWords(own)) {
      walk(element, path);
    }
  }

  private static String example(JsonObject schema) {
    return schema.has("examples") ? schema.getAsJsonArray("examples").get(0).getAsString() : "";
  }

  private static boolean isWords(JsonObject schema) {
    return schema.has("$ref") && schema.get("$ref").getAsString().endsWith("/words");
  }

  private static String text(JsonObject own, JsonObject target, String key) {
    JsonObject from = own.has(key) ? own : target;
    if (!from.has(key)) {
      return "";
    }
    JsonElement value = from.get(key);
    return value.isJsonPrimitive() ? value.getAsString() : value.toString();
  }

  private void types(JsonElement element, Set<String> type, List<String> values) {
    if (!element.isJsonObject()) {
      return;
    }
    JsonObject schema = element.getAsJsonObject();
    if (schema.has("$ref")) {
      String path = schema.get("$ref").getAsString();
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (NAMED.contains(name)) {
        type.add(name);
      } else {
        types(resolved(schema), type, values);
      }
      return;
    }
    if (schema.has("const")) {
      values.add(schema.get("const").getAsString());
    }
    if (schema.has("enum")) {
      schema.getAsJsonArray("enum").forEach(one -> values.add(one.getAsString()));
    }
    if (schema.has("type")) {
      JsonElement named = schema.get("type");
      if (named instanceof JsonArray several) {
        several.forEach(one -> type.add(one.getAsString()));
      } else {
        type.add(named.getAsString());
      }
    }
    for (String several : List.of("anyOf", "oneOf")) {
      if (schema.has(several)) {
        schema.getAsJsonArray(several).forEach(one -> types(one, type, values));
      }
    }
  }
}
