package org.huiyin.serve.review;

import java.nio.file.Path;
import org.huiyin.source.Origin;

/**
 * Names places for people and for their editor.
 *
 * @param source the folder that contains {@code content/}
 */
record Places(Path source) {
  Sheet.Place of(Origin origin) {
    String path = source.resolve(origin.file().path()).toUri().getRawPath();
    return new Sheet.Place(
        origin.toString(), "vscode://file" + path + ":" + origin.line() + ":" + origin.column());
  }
}
