/**
 * Texts in one or two languages.
 *
 * <p><b>Takes</b> nothing; <b>gives</b> the language of a page and a text that exists in it;
 * <b>must not know</b> what the texts are about.
 */
package org.huiyin.model.text;
