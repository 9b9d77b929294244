/**
 * A part of a site that one build leaves for another, which puts the parts together.
 *
 * <p><b>Takes</b> the results of replies; <b>gives</b> a folder of them ({@link
 * org.huiyin.shard.ShardWriter}), and later the results of all folders of a site ({@link
 * org.huiyin.shard.ShardSet}), or says which folder cannot be used. <b>must not know</b> how a
 * reply is built, or what a build needs: only {@code pipeline} uses this package. It stands on
 * {@code cache} for records as bytes, and on {@code write} for folders that appear as a whole.
 */
package org.huiyin.shard;
