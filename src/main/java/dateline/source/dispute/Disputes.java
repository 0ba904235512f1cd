package dateline.source.dispute;

import dateline.source.dispute.Objection.Claimant;
import dateline.source.phrase.Names;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Statement;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which denials dispute a claim, and which claim where the text has it: the one that they
 * name, or the one that another source made just before. To turn down an offer is no dispute.
 */
public final class Disputes {
  /** Classes of words by which a source says that something is so. */
  private static final Set<String> CLAIMS = Set.of("claim", "report", "confirm");

  /** Verbs of these classes that say nothing which could be disputed. */
  private static final Set<String> NO_CLAIMS =
      Set.of("ask", "inquire", "wonder", "plead", "vow", "pledge", "promise", "offer");

  /** Words that begin a clause which stands beside what was said, not in it. */
  private static final Set<String> CONTRASTS =
      Set.of("although", "though", "whereas", "which", "while");

  /** How many sentences before its dispute a claim stands. */
  private static final int REACH = 1;

  /** The same where the dispute says whose claim it is. */
  private static final int REACH_OF_NAMED = 3;

  /** How many statements back a claim is looked for; bounds the work on texts of nothing else. */
  private static final int LOOK_BACK = 20;

  private final Reading reading;
  private final DisputeWords words;
  private final Names names;
  private final Objections objections;
  private final Topic topic;

  public Disputes(Reading reading, Names names, DisputeWords words) {
    this.reading = reading;
    this.words = words;
    this.names = names;
    objections = new Objections(reading, names, words);
    topic = new Topic(reading, names);
  }

  /** The statements of a document, in order, those that dispute a claim with that claim. */
  public List<Statement> link(List<Statement> statements) {
    List<Statement> linked = new ArrayList<>(statements);
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Span content = content(statement);
      if (content != null && canDispute(statement)) {
        linked.set(i, linked(statements, i, objections.of(content, isDenial(statement))));
      }
    }
    return linked;
  }

  private boolean canDispute(Statement statement) {
    boolean denies =
        statement.cueClass().equals("deny")
            || statement.cueClass().equals("dispute")
            || words.answers(statement);
    return denies
        && !statement.negated()
        && statement.modality() == null
        && !words.takesBack(statement);
  }

  private static boolean isDenial(Statement statement) {
    return statement.lemma().equals("deny");
  }

  private Statement linked(List<Statement> statements, int at, Objection objection) {
    Statement dispute = statements.get(at);
    if (objection.to() == Objection.To.THING_WITHHELD) {
      return dispute;
    }
    Statement claim = claim(statements, at, objection);
    boolean disputes =
        objection.noun() >= 0
            || words.contradicts(dispute)
            || (claim != null && words.answers(dispute));
    if (!disputes) {
      return dispute;
    }
    Claimant named = objection.claimant();
    String claimant =
        named == null || named.entityId() == null ? claimant(claim, dispute) : named.entityId();
    return dispute.disputing(claim == null ? null : claim.start(), claimant);
  }

  private @Nullable Statement claim(List<Statement> statements, int at, Objection objection) {
    Statement inside = inside(statements, at, objection.noun());
    if (inside != null) {
      return inside;
    }
    Statement dispute = statements.get(at);
    int from = dispute.sentence() - (objection.claimant() == null ? REACH : REACH_OF_NAMED);
    for (int i = at - 1; i >= 0 && at - i <= LOOK_BACK; i--) {
      Statement claim = statements.get(i);
      if (claim.sentence() < from) {
        return null;
      }
      if (isClaim(claim, dispute, objection) && answers(dispute, claim, objection)) {
        return claim;
      }
    }
    return null;
  }

  /** {@code disputed X's claim that ...}: the claim is told where it is disputed. */
  private @Nullable Statement inside(List<Statement> statements, int at, int noun) {
    if (noun < 0) {
      return null;
    }
    int start = reading.tokens().start(noun);
    for (int i = at + 1; i < statements.size() && statements.get(i).start() <= start; i++) {
      if (statements.get(i).start() == start) {
        return isOwned(statements.get(i), statements.get(at)) ? statements.get(i) : null;
      }
    }
    return null;
  }

  /** Whether a noun is the claim of its owner, and of nobody whom the dispute speaks for. */
  private static boolean isOwned(Statement claim, Statement dispute) {
    boolean noun = claim.pattern().startsWith("noun");
    return holds(claim, dispute) ? noun : !Sides.isSameSource(dispute, claim);
  }

  /** Whether the source of a statement was taken to reach over the cue of another. */
  private static boolean holds(Statement claim, Statement dispute) {
    Integer start = claim.sourceStart();
    Integer end = claim.sourceEnd();
    return start != null && end != null && new Span(start, end).contains(dispute.start());
  }

  /** Whether a statement says that something is so, and does not itself tell of the dispute. */
  private boolean isClaim(Statement claim, Statement dispute, Objection objection) {
    Span content = content(claim);
    return content != null
        && CLAIMS.contains(claim.cueClass())
        && !NO_CLAIMS.contains(claim.lemma())
        && !claim.negated()
        && claim.modality() == null
        && (!content.contains(dispute.start()) || isAfter(dispute, content, objection));
  }

  /**
   * Whether a claim ends before its dispute though its content, whose end no mark shows, is taken
   * to go on: {@code X said the bridge is down, but Y denied it}.
   */
  private boolean isAfter(Statement dispute, Span content, Objection objection) {
    Integer source = dispute.sourceStart();
    int first = reading.tokens().at(source == null ? dispute.start() : source);
    boolean known = objection.to() == Objection.To.KNOWN_CLAIM;
    boolean parted =
        first > 0
            && reading.tokens().start(first - 1) > content.start()
            && (reading.isPause(first - 1)
                || reading.is(first - 1, ';')
                || reading.is(first - 1, Kind.COORDINATOR)
                || CONTRASTS.contains(reading.tokens().word(first - 1)));
    return known && parted;
  }

  private boolean answers(Statement dispute, Statement claim, Objection objection) {
    if (objection.claimant() != null) {
      return isBy(claim, objection.claimant());
    }
    if (Sides.isSameSource(dispute, claim)) {
      return false;
    }
    if (objection.to() == Objection.To.KNOWN_CLAIM || words.answers(dispute)) {
      return true;
    }
    boolean apart = !isPronoun(dispute) && !isPronoun(claim) && !Sides.isSameParty(dispute, claim);
    return apart && (isAccused(dispute, claim) || isAboutTheSame(dispute, claim));
  }

  /** Whether a statement is by a claimant, somebody who speaks for it, or its officials. */
  private boolean isBy(Statement claim, Claimant claimant) {
    String source = claim.source();
    Integer start = claim.sourceStart();
    Integer end = claim.sourceEnd();
    if (source == null || start == null || end == null) {
      return false;
    }
    String entity = claimant.entityId();
    if (entity == null) {
      return source.toLowerCase(Locale.ROOT).endsWith(claimant.noun());
    }
    return entity.equals(Sides.speaker(claim))
        || entity.equals(claim.partyId())
        || names.inside(new Span(start, end)).stream().anyMatch(m -> entity.equals(m.entityId()));
  }

  /** Whether a claim is about who denies it. */
  private boolean isAccused(Statement dispute, Statement claim) {
    String who = Sides.speaker(dispute) == null ? dispute.partyId() : Sides.speaker(dispute);
    Span content = content(claim);
    return who != null
        && content != null
        && isDenial(dispute)
        && names.inside(content).stream().anyMatch(mention -> who.equals(mention.entityId()));
  }

  private boolean isAboutTheSame(Statement dispute, Statement claim) {
    Span one = content(dispute);
    Span other = content(claim);
    return one != null && other != null && topic.isShared(one, other);
  }

  private boolean isPronoun(Statement statement) {
    Integer start = statement.sourceStart();
    return statement.entityId() == null
        && start != null
        && reading.is(reading.tokens().at(start), Kind.PRONOUN);
  }

  /** Whose claim it is by its source, unless that was taken to reach over the dispute. */
  private static @Nullable String claimant(@Nullable Statement claim, Statement dispute) {
    if (claim == null || holds(claim, dispute)) {
      return null;
    }
    String speaker = Sides.speaker(claim);
    return speaker == null ? claim.partyId() : speaker;
  }

  private static @Nullable Span content(Statement statement) {
    Integer start = statement.contentStart();
    Integer end = statement.contentEnd();
    return start == null || end == null ? null : new Span(start, end);
  }
}
