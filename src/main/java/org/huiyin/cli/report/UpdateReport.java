package org.huiyin.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.huiyin.cli.terminal.Console;
import org.huiyin.draft.update.UpdateResult;
import org.huiyin.source.Message;

/** Tells what an update changed, and what the editor has to look at. */
final class UpdateReport {
  private final Console console;
  private final boolean dryRun;

  UpdateReport(Console console, boolean dryRun) {
    this.console = console;
    this.dryRun = dryRun;
  }

  void print(String file, String id, UpdateResult result) {
    console.print(Message.of(dryRun ? "update.would-write" : "update.written", file, id));
    console.print(
        Message.of("update.parts", result.kept(), result.taken().size(), result.moved().size()));
    result.taken().forEach(text -> console.print(Message.of("update.taken", text)));
    result
        .values()
        .forEach(
            value ->
                console.print(
                    Message.of(
                        "update.value",
                        value.observation(),
                        value.label(),
                        value.before(),
                        value.after())));
    list("update.figures", result.figures());
    list("update.claims", result.claims());
    list("update.commitments", result.commitments());
    result.vanished().forEach(text -> console.print(Message.of("update.vanished", text)));
    result.unlinked().forEach(name -> console.print(Message.of("update.unlinked", name)));
    result.left().forEach(console::print);
    result
        .card()
        .forEach(
            one -> console.print(Message.of("update.card", one.key(), one.before(), one.after())));
    if (result.marks() > 0) {
      console.print(Message.of("import.marks", result.marks(), id));
      if (result.published()) {
        console.print(Message.of("update.published", id));
      }
    }
    result
        .revision()
        .ifPresent(
            entry -> {
              console.print(Message.of("update.revision", id));
              entry.lines().forEach(line -> console.out().print(line + "\n"));
            });
  }

  private void list(String key, List<String> ids) {
    if (!ids.isEmpty()) {
      console.print(Message.of(key, ids));
    }
  }

  /** The same for programs. */
  static void write(UpdateResult result, JsonWriter json, Console console) throws IOException {
    json.name("kept").value(result.kept());
    array(json, "taken", result.taken());
    array(json, "moved", result.moved());
    json.name("values").beginArray();
    for (UpdateResult.ValueChange value : result.values()) {
      json.beginObject();
      json.name("observation").value(value.observation());
      json.name("before").value(value.before());
      json.name("after").value(value.after());
      json.endObject();
    }
    json.endArray();
    array(json, "figures", result.figures());
    array(json, "claims", result.claims());
    array(json, "commitments", result.commitments());
    array(json, "vanished", result.vanished());
    array(json, "unlinked", result.unlinked());
    array(json, "left", result.left().stream().map(console::text).map(String::strip).toList());
    json.name("card").beginArray();
    for (UpdateResult.CardChange one : result.card()) {
      json.beginObject();
      json.name("key").value(one.key());
      json.name("before").value(one.before());
      json.name("after").value(one.after());
      json.endObject();
    }
    json.endArray();
    json.name("marks").value(result.marks());
    if (result.revision().isPresent()) {
      json.name("revision").value(result.revision().get());
    }
  }

  private static void array(JsonWriter json, String name, List<String> items) throws IOException {
    json.name(name).beginArray();
    for (String item : items) {
      json.value(item);
    }
    json.endArray();
  }
}
