package org.huiyin.draw.plot;

import java.util.List;
import org.huiyin.source.Node;

/**
 * A region of a tile map.
 *
 * @param members the ids of the observations of its tiles
 */
public record TileRegion(String label, List<Node.Scalar> members) {
  public TileRegion {
    members = List.copyOf(members);
  }

  public boolean has(String observation) {
    return members.stream().anyMatch(member -> member.text().equals(observation));
  }
}
