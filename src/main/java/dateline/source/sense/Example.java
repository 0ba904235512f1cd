package dateline.source.sense;

/** A word in its context, and whether it is a verb there. */
final class Example {
  final int[] rows;
  final boolean verb;

  Example(int[] rows, boolean verb) {
    this.rows = rows;
    this.verb = verb;
  }
}
