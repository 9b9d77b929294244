package org.huiyin.serve;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;

/**
 * What is sent to a script.
 *
 * @param json an object
 */
record Told(int status, String json) {
  static Told ok(String json) {
    return new Told(200, json);
  }

  /** A request that was not done, with the reason for the editor. */
  static Told refused(int status, String message) {
    JsonObject json = new JsonObject();
    json.addProperty("message", message);
    return new Told(status, json.toString());
  }

  byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
