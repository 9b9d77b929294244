package org.huiyin.publish;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.address.SitePaths;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.write.PublishedSite;

/**
 * The manifest in a bucket. A storage has no lock that all servers know, so a publication looks
 * whether the manifest is still the one that it has read or written last: if not, another
 * publication is at work.
 */
final class BucketManifest {
  private static final int FORMAT = 2;
  private static final String NOT_KEPT = "no-cache";

  private final Bucket bucket;
  private final BucketPlace place;

  /** As this publication has read or written it last. */
  private Optional<byte[]> last = Optional.empty();

  BucketManifest(Bucket bucket, BucketPlace place) {
    this.bucket = bucket;
    this.place = place;
  }

  /** The files that it lists; none if there is no manifest. */
  List<ListedFile> read() throws IOException {
    last = bucket.find(SitePaths.MANIFEST);
    return parsed(last);
  }

  void write(List<ListedFile> files) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent(" ");
    json.beginObject().name("format").value(FORMAT).name("files").beginObject();
    for (ListedFile file : files) {
      json.name(file.path()).beginObject().name("digest").value(file.digest()).endObject();
    }
    json.endObject().endObject().flush();
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    bucket.put(SitePaths.MANIFEST, bytes, NOT_KEPT);
    last = Optional.of(bytes);
  }

  /**
   * Refuses to begin if another publication has changed the manifest.
   *
   * @throws EnvironmentFailure if it has; nothing was changed
   */
  void requireSameToBegin() throws IOException {
    if (isOther(bucket.find(SitePaths.MANIFEST))) {
      throw new EnvironmentFailure(Message.of("publish.other-at-work", place.toString()));
    }
  }

  /**
   * Refuses to go on if another publication has changed the manifest. All that either may have sent
   * is then in doubt, so that the next publication sends it anew.
   *
   * @param mine what this publication may have sent
   * @throws EnvironmentFailure if it has
   */
  void requireSame(List<ListedFile> mine) throws IOException {
    Optional<byte[]> now = bucket.find(SitePaths.MANIFEST);
    if (!isOther(now)) {
      return;
    }
    Map<String, ListedFile> both = new TreeMap<>();
    parsed(now).forEach(file -> both.put(file.path(), file.inDoubt()));
    mine.forEach(file -> both.put(file.path(), file.inDoubt()));
    write(List.copyOf(both.values()));
    throw new EnvironmentFailure(Message.of("publish.other-has-sent", place.toString()));
  }

  private boolean isOther(Optional<byte[]> now) {
    return !Arrays.equals(now.orElse(new byte[0]), last.orElse(new byte[0]));
  }

  private static List<ListedFile> parsed(Optional<byte[]> manifest) throws IOException {
    if (manifest.isEmpty()) {
      return List.of();
    }
    Path folder = Files.createTempDirectory("huiyin-publish");
    Path copy = folder.resolve(SitePaths.MANIFEST);
    try {
      Files.write(copy, manifest.get());
      return ListedFile.of(PublishedSite.in(folder, path -> true).digests());
    } finally {
      Files.deleteIfExists(copy);
      Files.delete(folder);
    }
  }
}
