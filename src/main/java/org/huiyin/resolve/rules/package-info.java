/**
 * The rules of a place for handling and publishing: reads them from {@code site.yml}, and judges a
 * card by them.
 *
 * <p><b>Takes</b> located trees and a card; <b>gives</b> records of the model and problems; <b>must
 * not know</b> figures, texts or other replies.
 */
package org.huiyin.resolve.rules;
