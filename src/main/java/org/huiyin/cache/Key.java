package org.huiyin.cache;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.bytes.Digest;

/**
 * The name of something that is kept: a digest of everything that it depends on. Whoever has the
 * same key has the same value, so a value is never out of date; it is only no longer asked for.
 *
 * <pre>{@code
 * Key site = Key.of("site").with("version", "0.1.0").with("site.yml", digest).key();
 * Key reply = Key.of("reply").with("site", site).with("files", tree.digest(folder)).key();
 * }</pre>
 */
public record Key(Digest digest) implements Comparable<Key> {

  /**
   * Begins a key.
   *
   * @param kind of the value, so that two kinds with equal parts have different keys
   */
  public static Parts of(String kind) {
    return new Parts(kind);
  }

  @Override
  public int compareTo(Key other) {
    return digest.compareTo(other.digest);
  }

  @Override
  public String toString() {
    return digest.toString();
  }

  /**
   * The parts of a key, each with a label. Their order counts. Labels, types and lengths are part
   * of the key, so that no two lists of parts run into the same bytes.
   */
  public static final class Parts {
    private static final int TEXT = 1;
    private static final int TEXTS = 2;
    private static final int DIGEST = 3;
    private static final int NUMBER = 4;

    private final Digest.Maker maker = new Digest.Maker();

    private Parts(String kind) {
      text(kind);
    }

    public Parts with(String label, String value) {
      label(label, TEXT);
      text(value);
      return this;
    }

    public Parts with(String label, List<String> values) {
      label(label, TEXTS);
      maker.add(values.size());
      values.forEach(this::text);
      return this;
    }

    public Parts with(String label, Digest value) {
      label(label, DIGEST);
      maker.add(value.high()).add(value.low());
      return this;
    }

    /** A key of which this one is a special case. */
    public Parts with(String label, Key value) {
      return with(label, value.digest());
    }

    public Parts with(String label, long value) {
      label(label, NUMBER);
      maker.add(value);
      return this;
    }

    public Key key() {
      return new Key(maker.digest());
    }

    private void label(String label, int type) {
      text(label);
      maker.add(type);
    }

    private void text(String value) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      maker.add(bytes.length).add(bytes);
    }
  }
}
