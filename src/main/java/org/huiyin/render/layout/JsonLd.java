package org.huiyin.render.layout;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;

/** Parts that all nodes of JSON-LD share. */
final class JsonLd {
  private JsonLd() {}

  /** Writes a reference to a node of this page or of another. */
  static void reference(JsonWriter json, String name, String id) throws IOException {
    json.name(name).beginObject().name("@id").value(id).endObject();
  }

  static void optional(JsonWriter json, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.name(name).value(value.get());
    }
  }
}
