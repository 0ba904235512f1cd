package dateline.source.content;

import dateline.source.word.Frame;
import dateline.text.Span;

/** What a cue attributes: characters, and what about them tells that it does. */
public record Content(Span characters, Frame frame, Found.Order order) {}
