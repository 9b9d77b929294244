package org.huiyin.render.template;

/**
 * HTML that enters pages as it is, because another stage has made it safe.
 *
 * @param html as in the page
 */
public record Markup(String html) {}
