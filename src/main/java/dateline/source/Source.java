package dateline.source;

import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Who a rule took for the source, and on which side of the cue. */
record Source(@Nullable Span tokens, Found.Order order) {}
