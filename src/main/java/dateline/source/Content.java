package dateline.source;

import dateline.text.Span;

/** What a cue attributes: characters, and what about them tells that it does. */
record Content(Span characters, Frame frame, Found.Order order) {}
