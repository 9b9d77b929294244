package org.huiyin.render.layout;

import org.huiyin.render.template.TemplateView;

/**
 * A {@code meta} element.
 *
 * @param name the value of its {@code name} or {@code property} attribute
 */
public record MetaTag(String name, String content) implements TemplateView {}
