package dateline.text;

/**
 * The language of a text, as found in the text itself.
 *
 * @param code ISO 639-1, or 639-3 for a language that has no code of two letters
 * @param confidence how sure it is, 0 to 1
 */
public record Detected(String code, double confidence) {
  public Detected {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
  }
}
