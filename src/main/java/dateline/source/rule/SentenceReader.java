package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Content;
import dateline.source.content.ContentSpan;
import dateline.source.content.Extents;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.Heads;
import dateline.source.phrase.NoSources;
import dateline.source.phrase.VerbGroup;
import dateline.source.word.Cue;
import dateline.source.word.Cues;
import dateline.source.word.Frame;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.source.word.Verb;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of a sentence: tries, for each of its cues, one rule after another. */
public final class SentenceReader {
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

  private SentenceReader() {}

  /** The attributions of a sentence in the order of their cues. */
  public static List<Found> read(Reading reading, Span sentence) {
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
        return isNobody(clause, source.tokens()) ? null : withContent(clause, source);
      }
    }
    return null;
  }

  /** {@code nobody said}, {@code no official has said}; {@code you} are the readers. */
  private static boolean isNobody(Clause clause, @Nullable Span source) {
    Reading reading = clause.reading();
    return source != null
        && (reading.is(source.start(), Kind.NEGATION)
            || (source.length() == 1 && reading.is(source.start(), "you"))
            || NoSources.shipped().isPart(reading, source, clause.cue().first()));
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
    if (!isEvidence(clause, source, frame) || happens(clause, source, frame)) {
      return null;
    }
    return new Found(
        clause.cue(),
        isCondition(clause, source.tokens()) ? clause.group().conditional() : clause.group(),
        speaker(clause, source.tokens()),
        content.characters(),
        frame,
        content.order());
  }

  private static @Nullable Span speaker(Clause clause, @Nullable Span source) {
    return source == null ? null : NoSources.shipped().withoutTold(clause.reading(), source);
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

  /** What happens shows that something is so, or how, and else attributes nothing. */
  private static boolean happens(Clause clause, Source source, Frame frame) {
    return source.tokens() != null
        && frame != Frame.THAT
        && frame != Frame.QUESTION
        && NoSources.shipped().happens(clause.reading(), source.tokens(), clause.cue().verb());
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
