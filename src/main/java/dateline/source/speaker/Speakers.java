package dateline.source.speaker;

import dateline.source.content.Found;
import dateline.source.phrase.Heads;
import dateline.source.phrase.Names;
import dateline.source.roster.SourceNouns;
import dateline.source.roster.SourceType;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.table.Statement;
import dateline.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns what the rules found into rows, and says which entity or outlet each source is. */
public final class Speakers {
  private static final String OUTLET = "outlet:";

  private static final int GROWN = Kind.any(Kind.PRONOUN, Kind.RELATIVE);

  private final Reading reading;
  private final SourceKnowledge known;
  private final Heads heads;
  private final References references;
  private final Affiliations affiliations;
  private final Channels channels;

  public Speakers(Reading reading, Names names, SourceKnowledge known, @Nullable LocalDate day) {
    this.reading = reading;
    this.known = known;
    heads = new Heads(reading, names);
    Antecedents antecedents = new Antecedents(reading, names, heads, known.nouns());
    affiliations = new Affiliations(reading, names, known, day, antecedents);
    references = new References(reading, names, known, day, antecedents, affiliations::bearer);
    channels = new Channels(reading, names, known.channels());
  }

  public Statement statement(Found found, int sentence) {
    Span cue = reading.document().characters(new Span(found.cue().first(), found.cue().end()));
    Span named = found.source();
    Span source = named == null ? null : source(named);
    Mention head = named == null ? null : heads.of(named);
    String id = named == null ? null : id(found, named, head);
    boolean outlet = id != null && id.startsWith(OUTLET);
    Affiliations.Told told = affiliations.of(named, head, id);
    SourceType type = told.affiliation().type();
    String pattern = Patterns.name(found, reading, head);
    return new Statement(
        sentence,
        cue.start(),
        cue.end(),
        cue.of(reading.text()),
        found.cue().verb().lemma(),
        found.cue().verb().cueClass(),
        Form.of(found.content(), reading),
        found.group().negated(),
        found.group().modality(),
        source == null ? null : source.of(reading.text()),
        source == null ? null : source.start(),
        source == null ? null : source.end(),
        head == null ? told.noun() : head.name(),
        outlet ? null : id,
        outlet ? id.substring(OUTLET.length()) : null,
        type == null ? null : type.word(),
        told.affiliation().partyId(),
        channels.of(found),
        found.content().start(),
        found.content().end(),
        Form.quotedWords(found.content(), reading),
        pattern,
        known.patterns().confidence(pattern),
        false,
        null,
        null);
  }

  /**
   * A label must name a person or a body, or be a noun for one: others announce a part of a page.
   */
  public boolean canSpeak(Found found) {
    Span named = found.source();
    if (found.order() != Found.Order.LABEL || named == null) {
      return true;
    }
    Mention head = heads.of(named);
    if (head == null) {
      return isNoun(named);
    }
    return !head.type().equals("location");
  }

  private boolean isNoun(Span named) {
    if (reading.is(named.start(), Kind.DETERMINER)) {
      return false;
    }
    for (int i = named.start(); i < named.end(); i++) {
      SourceNouns.Match noun = known.nouns().match(reading.tokens(), i, named.end());
      if (noun != null && i + noun.tokens() == named.end()) {
        boolean text = noun.noun().being() == SourceNouns.Being.TEXT;
        return !text || Heads.hasDocument(reading, named);
      }
    }
    return false;
  }

  /** The entity that a source is; null when it names none or none plainly. */
  private @Nullable String id(Found found, Span source, @Nullable Mention head) {
    String id = head == null ? references.of(found, source) : references.of(head);
    references.spoke(source, head, id);
    return id;
  }

  /** The characters of a source, without the verb that has grown onto a pronoun. */
  private Span source(Span tokens) {
    Span characters = reading.document().characters(tokens);
    boolean grown = tokens.length() == 1 && reading.isAny(tokens.start(), GROWN);
    return grown ? new Span(characters.start(), withoutVerb(characters)) : characters;
  }

  private int withoutVerb(Span word) {
    for (int i = word.start() + 1; i < word.end(); i++) {
      if (!Character.isLetter(reading.text().charAt(i))) {
        return i;
      }
    }
    return word.end();
  }
}
