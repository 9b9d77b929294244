package org.huiyin.render.template;

/**
 * HTML that is written to a page without escaping, because an earlier stage has made it safe.
 *
 * @param html well-formed and already escaped
 */
public record SafeHtml(String html) {}
