/**
 * Vocabulary: compression with the same result on every machine.
 *
 * <p><b>Takes</b> bytes; <b>gives</b> the same bytes, deflated ({@link
 * org.huiyin.compress.Deflate}); <b>must not know</b> any other package, nor the file format around
 * the data. The only package that uses jzlib. {@code draw} needs it for PNG, {@code write} for
 * gzip.
 */
package org.huiyin.compress;
