/**
 * Vocabulary: compression and hashes with the same result on every machine.
 *
 * <p><b>Takes</b> bytes; <b>gives</b> the same bytes, deflated ({@link org.huiyin.bytes.Deflate}),
 * or their hash ({@link org.huiyin.bytes.Sha256}); <b>must not know</b> any other package, nor the
 * file format around the data. The only package that uses jzlib.
 */
package org.huiyin.bytes;
