/**
 * Changes files of authors in place.
 *
 * <p><b>Takes</b> source files and what is to be cut, set or added; <b>gives</b> the changed files,
 * all or none; <b>must not know</b> why. Everything that is not named stays byte for byte.
 */
package org.huiyin.draft.edit;
