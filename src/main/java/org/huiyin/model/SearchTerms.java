package org.huiyin.model;

/**
 * The terms of one page, as the index of the site needs them: opaque to all but the package {@code
 * search}.
 *
 * @param parts into how many files the page's text is cut
 * @param keys one for each term of the page, ascending, as differences in seven-bit groups
 */
public record SearchTerms(int parts, byte[] keys) {}
