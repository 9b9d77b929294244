package org.huiyin.draw.plot;

import org.huiyin.draw.data.DataPoint;

/**
 * A tile of a tile map.
 *
 * @param column index from 0
 * @param row index from 0
 * @param region empty if the tile belongs to no region
 */
public record Tile(int column, int row, DataPoint point, String region) {}
