package org.huiyin.serve.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who confirms, and when.
 *
 * @param name empty if it is not to be recorded
 * @param today the day in a time zone
 */
public record Editor(Optional<String> name, Function<ZoneId, LocalDate> today) {}
