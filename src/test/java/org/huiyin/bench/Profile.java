package org.huiyin.bench;

/** The samples of one full build. */
record Profile(Variant variant, int size, StageShares shares) {}
