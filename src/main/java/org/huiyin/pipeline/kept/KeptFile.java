package org.huiyin.pipeline.kept;

import java.util.List;
import org.huiyin.bytes.Digest;
import org.huiyin.write.Receipt;

/**
 * The receipt of a file.
 *
 * @param length in bytes; −1 if nothing of the file was kept
 * @param digest of its content; zero if nothing of the file was kept
 */
record KeptFile(String path, int length, Digest digest) {
  private static final Digest NONE = new Digest(0, 0);

  /**
   * @throws IllegalArgumentException for receipts of files that are in memory only
   */
  private static KeptFile of(Receipt receipt) {
    if (receipt instanceof Receipt.Stamp stamp) {
      return new KeptFile(stamp.path(), stamp.length(), stamp.digest());
    }
    if (receipt instanceof Receipt.Name) {
      return new KeptFile(receipt.path(), -1, NONE);
    }
    throw new IllegalArgumentException(receipt.path() + " is in memory only");
  }

  static List<KeptFile> of(List<Receipt> receipts) {
    return receipts.stream().map(KeptFile::of).toList();
  }

  private Receipt receipt() {
    return length < 0 ? new Receipt.Name(path) : new Receipt.Stamp(path, length, digest);
  }

  static List<Receipt> receipts(List<KeptFile> files) {
    return files.stream().map(KeptFile::receipt).toList();
  }
}
