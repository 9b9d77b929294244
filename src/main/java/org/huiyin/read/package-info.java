/**
 * Stage one: files → located trees.
 *
 * <p><b>Takes</b> the source folder; <b>gives</b> {@link org.huiyin.source.SourceSet}s, one per
 * reply, {@link org.huiyin.source.SiteSources}, and the {@link org.huiyin.source.ThemeSources} of
 * {@code templates/}; <b>must not know</b> what the keys mean. The only home of SnakeYAML, whose
 * event stream is read and whose object tree is never built: values stay text, with their place.
 * Nothing outside the source folder is read, whatever links say.
 */
package org.huiyin.read;
