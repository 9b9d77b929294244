package org.huiyin.resolve;
import java.util.Optional;
import org.huiyin.model.Prose;
import org.huiyin.source.Origin;
interface References {
  Optional<Resolved> resolve(String scheme, String name, Origin origin);
  boolean chart(String name, Origin origin);
  record Resolved(Prose.Target target, String fillIn) {}
}
