/**
 * Vocabulary: compression and hashes with the same result on every machine.
 *
 * <p><b>Takes</b> bytes; <b>gives</b> compressed bytes ({@link org.huiyin.bytes.Deflate}, for rows
 * of pictures {@link org.huiyin.bytes.RowDeflate}), their hash ({@link org.huiyin.bytes.Sha256}),
 * or a digest that is only for finding changes ({@link org.huiyin.bytes.Digest}); <b>must not
 * know</b> any other package or the file format that contains the data. The only package that uses
 * jzlib.
 */
package org.huiyin.bytes;
