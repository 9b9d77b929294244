package org.huiyin.model;

import org.huiyin.model.text.LocalizedText;

/**
 * A topic of replies, declared in {@code site.yml}.
 *
 * @param id part of its address: {@code smart-manufacturing}
 */
public record Topic(String id, LocalizedText label) {}
