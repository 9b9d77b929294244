/**
 * What a build makes, as opposed to what a reply is: files in memory, drawings, the summary of a
 * rendered reply, differences.
 *
 * <p><b>Takes</b> the records of {@code model}; <b>gives</b> what the stages hand to each other
 * after {@code resolve}; <b>must not know</b> how any of it is made or stored.
 */
package org.huiyin.model.artefact;
