/**
 * Stage one: reads files into located trees.
 *
 * <p><b>Takes</b> the source folder; <b>gives</b> {@link org.huiyin.source.SourceSet}s, one per
 * reply, {@link org.huiyin.source.SiteSources}, and the {@link org.huiyin.source.ThemeSources} of
 * {@code templates/}; <b>must not know</b> what the keys mean. This is the only package that uses
 * SnakeYAML and Commons CSV. It reads the event stream and builds no Java objects: values stay text
 * and keep their place. Nothing outside the source folder is read, even through symbolic links.
 */
package org.huiyin.read;
