package org.huiyin.shard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.huiyin.bytes.Digest;
import org.huiyin.cache.DamagedEntry;
import org.huiyin.cache.RecordCodec;
import org.huiyin.cache.SourceTexts;
import org.huiyin.source.Message;

/**
 * Headers and replies as bytes. A header begins with two lines of text, which every version can
 * read: what the file is, and which program made it. Then come the digest of the rest, and the
 * rest.
 */
final class ShardFormat {
  private static final String MAGIC = "huiyin shard 1\n";
  private static final int LONGEST_PROGRAM = 200;

  private final RecordCodec<ShardHeader> headers = RecordCodec.of(ShardHeader.class);
  private final RecordCodec<ShardReply> replies = RecordCodec.of(ShardReply.class);

  /** Why a header cannot be used, to be told to users. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Message reason;

    Unusable(Message reason) {
      super(reason.toString());
      this.reason = reason;
    }

    Message reason() {
      return reason;
    }
  }

  /** The version of the program, and a digest of the types that it keeps in a shard. */
  String program() {
    String version =
        Optional.ofNullable(ShardFormat.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");
    Digest types =
        new Digest.Maker()
            .add(headers.fingerprint().high())
            .add(replies.fingerprint().high())
            .digest();
    return version + " " + types;
  }

  byte[] header(ShardHeader header) {
    byte[] begin = (MAGIC + program() + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] rest =
        headers
            .encode(header)
            .orElseThrow(() -> new IllegalStateException("a header is not nested"));
    ByteBuffer bytes = ByteBuffer.allocate(begin.length + Digest.LENGTH + rest.length).put(begin);
    Digest.of(rest).writeTo(bytes);
    return bytes.put(rest).array();
  }

  /**
   * @param folder of the shard, for messages
   */
  ShardHeader header(byte[] bytes, String folder) throws Unusable {
    byte[] magic = MAGIC.getBytes(StandardCharsets.UTF_8);
    if (!startsWith(bytes, magic)) {
      throw new Unusable(Message.of("shard.none", folder));
    }
    int end = magic.length;
    while (end < bytes.length && bytes[end] != '\n' && end - magic.length < LONGEST_PROGRAM) {
      end++;
    }
    String made = new String(bytes, magic.length, end - magic.length, StandardCharsets.UTF_8);
    ByteBuffer rest = ByteBuffer.wrap(bytes).position(Math.min(end + 1, bytes.length));
    Unusable damaged = new Unusable(Message.of("shard.damaged", folder));
    if (rest.remaining() < Digest.LENGTH) {
      throw damaged;
    }
    Digest stated = Digest.readFrom(rest);
    byte[] content = Arrays.copyOfRange(bytes, rest.position(), bytes.length);
    if (!Digest.of(content).equals(stated)) {
      throw damaged;
    }
    if (!made.equals(program())) {
      throw new Unusable(Message.of("shard.other-program", folder, made, program()));
    }
    try {
      return headers.decode(content, (path, length) -> Optional.empty());
    } catch (DamagedEntry e) {
      throw damaged;
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] begin) {
    return bytes.length >= begin.length
        && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
  }

  /** Empty if the reply cannot be kept. */
  Optional<byte[]> reply(ShardReply reply) {
    return replies.encode(reply);
  }

  ShardReply reply(byte[] bytes, SourceTexts sources) throws DamagedEntry {
    return replies.decode(bytes, sources);
  }
}
