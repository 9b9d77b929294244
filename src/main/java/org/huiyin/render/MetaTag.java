package org.huiyin.render;

/** A {@code meta} element: its name or property, and its content. */
public record MetaTag(String name, String content) implements TemplateView {}
