/**
 * Vocabulary: the searchable content of pages, and the search index.
 *
 * <p><b>Takes</b> the texts of a page as a {@link org.huiyin.search.SearchDocument}; <b>gives</b>
 * the search files and terms of that page ({@link org.huiyin.search.IndexedPage}) and, from the
 * terms of all pages, the {@link org.huiyin.search.SearchIndex} of one language; <b>must not
 * know</b> replies, templates, languages, the disk. It has no state and does not depend on the
 * locale. It uses only Unicode's normal forms and case mappings, which are stable for assigned
 * characters.
 *
 * <pre>
 * SearchDocument ──TextChunks──► chunk… ──IndexedPage──► search/0.txt …  +  SearchTerms     (per page)
 *                                                                              │
 * SearchTerms… ──SearchIndex──► search/terms/64-17.bin …, search/pages/0.txt …              (once)
 * </pre>
 *
 * <p>{@code templates/assets/search.js} is the client. It normalises the query, loads the term
 * files that it needs, intersects them, and searches the texts of the pages that it shows. It has
 * its own copies of {@link org.huiyin.search.TextNormaliser} and {@link org.huiyin.search.Terms};
 * {@code src/test/resources/search/vectors.json} tests both copies.
 *
 * <h2>File formats</h2>
 *
 * <p>All numbers are unsigned variable-length integers ({@link org.huiyin.search.Varints}). A term
 * file {@code <count>-<n>.bin} contains all terms whose hash begins with the bits of {@code n}, in
 * ascending order. Each term starts with twice the difference to the preceding hash (for the first
 * term: to the smallest possible hash), plus one if the term occurs on one page only. Otherwise the
 * number of its pages follows. Then each page follows, in ascending order: four times the
 * difference to the preceding page (−1 before the first) plus the {@link org.huiyin.search.Field},
 * and a bit set of the chunks that contain the term. Pages are numbered by date, so that a new page
 * does not change existing numbers.
 *
 * <p>The text file of a chunk consists of lines: title, number, date; then for each section {@code
 * #}, its anchor, a space and its heading, and one line for each paragraph, which begins with a
 * space.
 */
package org.huiyin.search;
