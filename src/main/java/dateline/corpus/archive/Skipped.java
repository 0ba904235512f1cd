package dateline.corpus.archive;

/**
 * A record that cannot be read, with all that follows it up to the next record that begins.
 *
 * @param position as in {@link Entry}
 * @param reason {@code not_a_record}, {@code bad_header}, {@code no_type}, {@code no_length},
 *     {@code wrong_length}, {@code too_long}, {@code unknown_coding}, {@code bad_coding}, {@code
 *     damaged}, {@code bomb} or {@code cut_off}
 * @param detail the same for people: a sentence without its full stop
 */
public record Skipped(long position, String reason, String detail) implements Entry {
  /** Whether it may be why nothing more of the file can be read. */
  boolean mayHideTheRest() {
    return reason.equals("cut_off") || reason.equals("damaged") || reason.equals("bomb");
  }
}
