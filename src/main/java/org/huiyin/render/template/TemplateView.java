package org.huiyin.render.template;

/**
 * Marks records that templates can read. {@link ViewWrapper} exposes their components to templates
 * and rejects all other classes.
 */
public interface TemplateView {}
