package org.huiyin.model.artefact;

import org.huiyin.model.Card;

/** How many replies of a year are not public. Nothing else is known of them. */
public record UnpublishedCount(int year, Card.Publicity publicity, int count) {}
