package dateline.source.content;

import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Who a rule took for the source, and on which side of the cue. */
public record Source(@Nullable Span tokens, Found.Order order) {}
