package org.huiyin.render.layout;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;

/** Helper methods for writing nodes of JSON-LD. */
final class JsonLd {
  private JsonLd() {}

  /** Writes a member that refers to a node of this page or of another page. */
  static void reference(JsonWriter json, String name, String id) throws IOException {
    json.name(name).beginObject().name("@id").value(id).endObject();
  }

  /** Writes a member, or nothing if the value is empty. */
  static void optional(JsonWriter json, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.name(name).value(value.get());
    }
  }
}
