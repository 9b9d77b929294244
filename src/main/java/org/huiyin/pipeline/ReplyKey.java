package org.huiyin.pipeline;

/**
 * Identifies the sources of a reply.
 *
 * @param site the key of all that replies share: settings, pages, theme, options
 * @param files the key of its own files
 */
record ReplyKey(String site, String files) {}
