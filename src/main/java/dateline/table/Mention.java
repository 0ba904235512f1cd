package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of an annotation at which an entity is named. */
public record Mention(
    @Means("Ordinal of the sentence, from 0.") int sentence,
    @Means("Offset of its first character in article.text.") int start,
    @Means("Offset after its last character.") int end,
    @Means("The name as written.") String name,
    @Means("Which entity; empty where that is not known.") @Nullable String entityId,
    @Means("person, location, organization, other (a people, an event, a weapon) or unknown.")
        String type,
    @Means(
            "How it was found: name (a known name or alias), demonym, outlet, candidate"
                + " (capitalised words no list knows), document (what it stands for is told by the"
                + " rest of the article: a part of a name given in full elsewhere, an institution"
                + " named without its country) or office (a surname behind the title of an office"
                + " that one known person of that name then held, or the same surname elsewhere in"
                + " the article) or gdelt (GDELT's files give it, and no text was read).")
        String method,
    @Means("Whether the name stands for the country though it is its capital's or its people's.")
        boolean metonym,
    @Means(
            "Whose words the name stands in: own (the outlet's; also up to three words in quotation"
                + " marks that nobody is told to have said), quoted (inside quotation marks) or"
                + " reported (others', without quotation marks).")
        String voice,
    @Means("Start of the attribution whose words they are; empty where none tells.")
        @Nullable Integer attributionStart,
    @Means("End of that attribution.") @Nullable Integer attributionEnd,
    @Means(
            "Probability that the words are negative toward the entity, see mention_sentiment; empty"
                + " for a mention of nobody known.")
        @Nullable Double negative,
    @Means("Probability that they are positive.") @Nullable Double positive) {

  public Mention {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
    require(name.length() == end - start, "a mention is the text between its offsets");
    require(List.of("own", "quoted", "reported").contains(voice), "a voice is of three kinds");
    require((negative == null) == (positive == null), "probabilities come together");
    require(negative == null || entityId != null, "sentiment is toward a known entity");
  }

  /** A mention whose voice is that of its quotation marks, and of which nothing is said yet. */
  public Mention(
      int sentence,
      int start,
      int end,
      String name,
      @Nullable String entityId,
      String type,
      String method,
      boolean metonym,
      String voice) {
    this(
        sentence, start, end, name, entityId, type, method, metonym, voice, null, null, null, null);
  }

  /**
   * The same mention in a voice.
   *
   * @param statement in whose content it stands; null where it is in none's
   */
  public Mention heard(String voice, @Nullable Statement statement) {
    return new Mention(
        sentence,
        start,
        end,
        name,
        entityId,
        type,
        method,
        metonym,
        voice,
        statement == null ? null : statement.start(),
        statement == null ? null : statement.end(),
        negative,
        positive);
  }

  /** The same mention of a known entity, with the probabilities of how its words judge it. */
  public Mention judged(double negative, double positive) {
    return new Mention(
        sentence,
        start,
        end,
        name,
        entityId,
        type,
        method,
        metonym,
        voice,
        attributionStart,
        attributionEnd,
        negative,
        positive);
  }
}
