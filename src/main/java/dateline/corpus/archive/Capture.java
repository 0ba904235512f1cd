package dateline.corpus.archive;

import org.jspecify.annotations.Nullable;

/**
 * A record of an archive.
 *
 * @param position as in {@link Entry}
 * @param kind the WARC-Type in lower case: {@code response}, {@code resource}, {@code request},
 *     {@code warcinfo}, {@code metadata}, {@code revisit}, {@code conversion}; {@code arc} for a
 *     record of an ARC file
 * @param url what was captured, without angle brackets; none where the record names nothing
 * @param retrieved when, as written: {@code 2024-03-08T10:00:00Z}, in an ARC file {@code
 *     20240308100000}
 * @param status of the HTTP response; 0 where there is none
 * @param mediaType of the payload, in lower case and without parameters: {@code text/html}
 * @param charset of the payload, as its sender named it
 * @param payload the body of the HTTP message, or else the block of the record
 */
public record Capture(
    long position,
    String kind,
    @Nullable String url,
    @Nullable String retrieved,
    int status,
    @Nullable String mediaType,
    @Nullable String charset,
    Payload payload)
    implements Entry {}
