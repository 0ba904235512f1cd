package dateline.source;

import dateline.source.sense.SenseModel;
import dateline.table.Credit;
import dateline.table.Mention;
import dateline.table.Statement;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a text cites: verbs of attribution with their sources and what is attributed. Rules
 * over words and marks; a model tells nouns from verbs among the words that attribute. Immutable,
 * for any number of threads.
 */
public final class AttributionFinder {
  /** Words below which what has no closing mark is no sentence. */
  private static final int SHORTEST_SENTENCE = 5;

  private static final List<SourceRule> VERB =
      List.of(
          new QuotedAs(),
          new Asked(),
          new Inversion(),
          new Passive(),
          new SubjectBefore(),
          new Infinitive(),
          new Shared(),
          new Reduced());

  /** What is longer in tokens is a table or noise; it is read in parts, in bounded time. */
  private static final int LONGEST_SENTENCE = 300;

  private final Lexicon lexicon;
  private final SourceKnowledge known;
  private final DisputeWords disputeWords;
  private final SenseModel senses;

  private AttributionFinder(SourceKnowledge known, SenseModel senses) {
    this.known = known;
    this.senses = senses;
    lexicon = Lexicon.shipped();
    disputeWords = DisputeWords.shipped();
  }

  /** The finder with the verbs that ship with Dateline, which knows nobody. */
  public static AttributionFinder shipped() {
    return knowing(Roster.empty());
  }

  /** The finder with the verbs that ship with Dateline, and whom it knows. */
  public static AttributionFinder knowing(Roster roster) {
    return new AttributionFinder(SourceKnowledge.shipped(roster), SenseModel.shipped());
  }

  /**
   * The attributions of a document in the order of their cues.
   *
   * @param mentions the names of the same document in the order of the text
   */
  public List<Statement> find(Document document, List<Mention> mentions) {
    return find(document, mentions, List.of(), null);
  }

  /**
   * The attributions of a document in the order of their cues.
   *
   * @param mentions the names of the same document in the order of the text
   * @param credits those of the same document; nothing in them is a source
   * @param day of publication, which tells who held an office; null where it is not known
   */
  public List<Statement> find(
      Document document, List<Mention> mentions, List<Credit> credits, @Nullable LocalDate day) {
    Reading reading = new Reading(document, lexicon, senses);
    Uncredited uncredited = new Uncredited(document, credits);
    Names names = new Names(mentions);
    Speakers speakers = new Speakers(reading, names, known, day);
    List<Found> found = new ArrayList<>();
    for (Span whole : document.sentences()) {
      Span sentence = uncredited.rest(whole);
      if (sentence.length() > 0 && !isFragment(document, sentence)) {
        reading.open(sentence);
        parts(sentence).forEach(part -> found.addAll(sentence(reading, part)));
      }
    }
    found.removeIf(one -> !speakers.canSpeak(one));
    List<Statement> statements =
        new Continuations(document)
            .join(found).stream()
                .map(one -> speakers.statement(one, document.sentenceOf(one.cue().first())))
                .toList();
    return new Disputes(reading, names, disputeWords).link(statements);
  }

  /** Whether words of the body are no sentence but what a page shows: {@code Story Continues}. */
  private static boolean isFragment(Document document, Span sentence) {
    Tokens tokens = document.tokens();
    boolean headline = tokens.start(sentence.start()) < document.bodyStart();
    return !headline && sentence.length() < SHORTEST_SENTENCE && tokens.isWord(sentence.end() - 1);
  }

  private static List<Span> parts(Span sentence) {
    if (sentence.length() <= LONGEST_SENTENCE) {
      return List.of(sentence);
    }
    List<Span> parts = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i += LONGEST_SENTENCE) {
      parts.add(new Span(i, Math.min(sentence.end(), i + LONGEST_SENTENCE)));
    }
    return parts;
  }

  static List<Found> sentence(Reading reading, Span sentence) {
    List<Found> found = new ArrayList<>();
    Cues cues = new Cues(reading);
    for (int i = sentence.start(); i < sentence.end(); i++) {
      for (Cue cue : cues.at(i, sentence)) {
        Found before = found.isEmpty() ? null : found.get(found.size() - 1);
        VerbGroup group = VerbGroup.before(cue, reading, sentence.start());
        Found one = attribution(new Clause(reading, sentence, cue, group, before));
        if (one != null) {
          found.add(one);
          i = cue.end() - 1;
          break;
        }
      }
    }
    return withoutRetold(reading, new Extents(reading, sentence).settle(found));
  }

  /** Leaves out what somebody thinks or may say by another's word: {@code X said that Y hoped}. */
  private static List<Found> withoutRetold(Reading reading, List<Found> found) {
    return found.stream().filter(one -> !isRetold(reading, one, found)).toList();
  }

  private static boolean isRetold(Reading reading, Found one, List<Found> found) {
    int at = reading.tokens().start(one.cue().first());
    boolean unsaid = one.cue().verb().cueClass().equals("think") || one.group().modality() != null;
    return unsaid
        && found.stream().anyMatch(other -> !other.equals(one) && other.content().contains(at));
  }

  private static @Nullable Found attribution(Clause clause) {
    if (isSilent(clause)) {
      return null;
    }
    for (SourceRule rule : rules(clause.cue().verb())) {
      Source source = rule.find(clause);
      if (source != null) {
        return isNobody(clause.reading(), source.tokens()) ? null : withContent(clause, source);
      }
    }
    return null;
  }

  /** {@code nobody said}, {@code no official has said}; {@code you} are the readers. */
  private static boolean isNobody(Reading reading, @Nullable Span source) {
    return source != null
        && (reading.is(source.start(), Kind.NEGATION)
            || (source.length() == 1 && reading.is(source.start(), "you")));
  }

  private static List<SourceRule> rules(Verb verb) {
    if (verb.allows(Frame.NAMED)) {
      return List.of(new AccordingTo());
    }
    if (verb.allows(Frame.HEARSAY)) {
      return List.of(new Hearsay());
    }
    if (verb.allows(Frame.LABEL)) {
      return List.of(new Label());
    }
    return verb.allows(Frame.NOUN) ? List.of(new NounCue()) : VERB;
  }

  /** {@code neither confirmed nor denied} attributes nothing. */
  private static boolean isSilent(Clause clause) {
    for (int i = clause.group().start(); i < clause.cue().first(); i++) {
      if (clause.reading().is(i, "nor") || clause.reading().is(i, "neither")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Found withContent(Clause clause, Source source) {
    Content content = new ContentSpan(clause, source).find();
    if (content == null) {
      return null;
    }
    Frame frame = frame(clause.cue().verb(), content.frame());
    if (!isEvidence(clause, source, frame)) {
      return null;
    }
    return new Found(
        clause.cue(),
        isCondition(clause, source.tokens()) ? clause.group().conditional() : clause.group(),
        source.tokens(),
        content.characters(),
        frame,
        content.order());
  }

  /** {@code if X says}. */
  private static boolean isCondition(Clause clause, @Nullable Span source) {
    int before = source == null ? -1 : source.start() - 1;
    return before >= clause.sentence().start()
        && (clause.reading().is(before, "if") || clause.reading().is(before, "unless"));
  }

  /** A noun with a clause of its own is an object where the verb takes no clause. */
  private static Frame frame(Verb verb, Frame seen) {
    boolean object = seen == Frame.CLAUSE && !verb.allows(seen) && verb.allows(Frame.OBJECT);
    return object ? Frame.OBJECT : seen;
  }

  /** Figures and reports attribute whatever they show; people only with some verbs. */
  private static boolean isEvidence(Clause clause, Source source, Frame frame) {
    Verb verb = clause.cue().verb();
    boolean things = frame == Frame.OBJECT || frame == Frame.CLAUSE || frame == Frame.SCARE;
    return verb.allows(frame)
        || (things
            && verb.allows(Frame.THAT)
            && source.tokens() != null
            && Heads.hasDocument(clause.reading(), source.tokens()));
  }
}
