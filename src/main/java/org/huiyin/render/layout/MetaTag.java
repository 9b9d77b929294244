package org.huiyin.render.layout;

import org.huiyin.render.template.TemplateView;

/** A {@code meta} element: its name or property, and its content. */
public record MetaTag(String name, String content) implements TemplateView {}
