/**
 * Vocabulary: what readers can search for, and where it stands.
 *
 * <p><b>Takes</b> the texts of a page as an {@link org.huiyin.search.Entry}; <b>gives</b> the
 * page's own files and terms ({@link org.huiyin.search.Searchable}) and, from the terms of all
 * pages, the {@link org.huiyin.search.SearchIndex} of one language; <b>must not know</b> replies,
 * templates, languages, the disk. Pure: no state, no locale; of Unicode's tables only those for
 * normal forms and case, which never change for a character that has them.
 *
 * <pre>
 * Entry ──Cut──► Part… ──Searchable──► search/0.txt …  +  SearchTerms     (with the page)
 *                                                            │
 * SearchTerms… ──SearchIndex──► search/terms/64-17.bin …, search/pages/0.txt …     (once)
 * </pre>
 *
 * <p>The reader's half is {@code templates/assets/search.js}: it folds the query, loads the term
 * files that it needs, intersects them, and looks into the text of the pages it shows. {@link
 * org.huiyin.search.Folding} and {@link org.huiyin.search.Terms} exist there a second time; {@code
 * src/test/resources/search/vectors.json} holds both.
 *
 * <h2>The form of the files</h2>
 *
 * <p>All numbers are unsigned, in groups of seven bits, the lowest first; the high bit says that
 * more follow ({@link org.huiyin.search.Varints}). A term file {@code <count>-<n>.bin} holds all
 * terms whose hash begins with the bits of {@code n}, ascending: twice the distance to the hash
 * before (to the first possible hash), plus one where the term stands on one page only; else the
 * number of its pages; then for each page, ascending, four times the distance to the page before
 * (−1 before the first) plus the {@link org.huiyin.search.Field}, and a set of bits: in which parts
 * of the page the term stands. Pages are numbered by their day, so that a new page changes no old
 * number.
 *
 * <p>A part of a page's text is lines: title, number, day; then for each section {@code #}, its
 * anchor, a space, its heading; and a space before each of its paragraphs.
 */
package org.huiyin.search;
