package org.huiyin.publish;

/**
 * The numbers of a publication, in files. The manifest is not counted.
 *
 * @param written new and changed files
 * @param unchanged files that were there already
 * @param removed files that Huiyin published before and that the site no longer has
 */
public record Published(int written, int unchanged, int removed) {}
