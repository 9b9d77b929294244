package org.huiyin.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All single measurements as JSON. Times are in seconds, memory in MiB. */
final class JsonReport {
  private JsonReport() {}

  static String text(
      Map<String, String> circumstances, List<Result> results, List<Profile> profiles) {
    String about =
        circumstances.entrySet().stream()
            .map(entry -> "\n    " + quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
            .collect(Collectors.joining(","));
    return "{\n  \"circumstances\": {"
        + about
        + "\n  },\n  \"results\": ["
        + results.stream().map(JsonReport::result).collect(Collectors.joining(","))
        + "\n  ],\n  \"profiles\": ["
        + profiles.stream().map(JsonReport::profile).collect(Collectors.joining(","))
        + "\n  ]\n}\n";
  }

  private static String result(Result result) {
    String rounds =
        result.rounds().stream()
            .map(
                cost ->
                    String.format(
                        Locale.ROOT,
                        "{\"cpu\": %.3f, \"wall\": %.3f, \"memory\": %.1f}",
                        cost.cpu(),
                        cost.wall(),
                        cost.memory()))
            .collect(Collectors.joining(", "));
    return "\n    {\"variant\": "
        + quoted(result.variant().id())
        + ", \"replies\": "
        + result.size()
        + ", \"task\": "
        + quoted(result.task().label())
        + ", \"program\": "
        + quoted(result.program())
        + ", \"files\": "
        + result.written().files()
        + ", \"bytes\": "
        + result.written().bytes()
        + ", \"filesOfAReply\": "
        + result.ofOneReply().files()
        + ", \"bytesOfAReply\": "
        + result.ofOneReply().bytes()
        + ",\n     \"rounds\": ["
        + rounds
        + "]}";
  }

  private static String profile(Profile profile) {
    StageShares shares = profile.shares();
    return "\n    {\"variant\": "
        + quoted(profile.variant().id())
        + ", \"replies\": "
        + profile.size()
        + ", \"samples\": "
        + shares.samples()
        + ",\n     \"stages\": "
        + object(shares.stages())
        + ",\n     \"packages\": "
        + object(shares.packages(30))
        + ",\n     \"methods\": "
        + object(shares.methods(50))
        + "}";
  }

  private static String object(List<StageShares.Share> shares) {
    return shares.stream()
        .map(share -> quoted(share.name()) + ": " + share.samples())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else {
        quoted.append(c < ' ' ? ' ' : c);
      }
    }
    return quoted.append('"').toString();
  }
}
