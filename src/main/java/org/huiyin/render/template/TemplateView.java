package org.huiyin.render.template;

/**
 * Marks the records that templates may read. {@link ViewWrapper} shows their components and refuses
 * every other class.
 */
public interface TemplateView {}
