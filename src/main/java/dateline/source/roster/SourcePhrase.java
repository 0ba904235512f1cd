package dateline.source.roster;

import dateline.source.roster.Piece.Sort;
import dateline.source.roster.SourceNouns.Noun;
import dateline.table.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words of a phrase what a source is: {@code Ukrainian military officials}, {@code
 * X, a spokesman for the Taliban}, {@code a statement from the ministry}.
 */
public final class SourcePhrase {
  private static final Set<SourceType> OF_STATES =
      EnumSet.of(
          SourceType.GOVERNMENT,
          SourceType.OFFICIAL,
          SourceType.MILITARY,
          SourceType.INTELLIGENCE,
          SourceType.DOCUMENT,
          SourceType.UNNAMED);

  private final Parts parts;
  private final Described described;
  private final Predicate<String> states;
  private final Function<Mention, Affiliation> bearers;

  /**
   * @param states which entities are countries
   * @param bearers what the bearer of a name is by the rest of the document
   */
  public SourcePhrase(
      List<Piece> pieces, Predicate<String> states, Function<Mention, Affiliation> bearers) {
    this.states = states;
    this.bearers = bearers;
    parts = new Parts(pieces);
    described = new Described(parts, this);
  }

  /** What the phrase as a whole stands for. */
  public Affiliation read() {
    return read(0, parts.size());
  }

  /** What the phrase says of the bearer of a name in it, leaving aside what else is known. */
  public Affiliation describe(int name) {
    return described.of(0, name, parts.size());
  }

  /** The piece that the phrase turns on; null where no known noun or name is one. */
  public @Nullable Piece head() {
    int head = parts.head(0, parts.partEnd(0, parts.size()));
    return head < 0 ? null : parts.get(head);
  }

  /** Whether the phrase turns on a noun for people, not for a text or a body. */
  public boolean isSomebody() {
    Piece head = head();
    Noun noun = head == null ? null : head.noun();
    return noun != null
        && noun.being() == SourceNouns.Being.PERSON
        && noun.type() != SourceType.OUTLET;
  }

  Affiliation read(int from, int end) {
    int part = parts.partEnd(from, end);
    int head = parts.head(from, part);
    if (head < 0) {
      return Affiliation.NONE;
    }
    Piece piece = parts.get(head);
    return switch (piece.sort()) {
      case NOUN -> noun(from, head, part, end);
      case PERSON, BODY, STATE -> bearer(from, head, end);
      default -> new Affiliation(null, piece.named().partyId());
    };
  }

  private Affiliation bearer(int from, int head, int end) {
    Piece piece = parts.get(head);
    if (piece.named().type() != null) {
      return piece.named();
    }
    Affiliation said = described.of(from, head, end);
    Mention name = piece.bearer();
    return name == null ? said : said.or(bearers.apply(name));
  }

  Affiliation noun(int from, int head, int part, int end) {
    Noun noun = parts.get(head).noun();
    if (noun == null) {
      return Affiliation.NONE;
    }
    Body body = new Body(noun);
    boolean former = false;
    for (int i = head - 1; i >= from; i--) {
      former |= parts.get(i).is(Sort.FORMER);
      before(i, body);
    }
    behind(part, end, noun, body);
    return former
        ? new Affiliation(noun.former() == null ? body.type() : noun.former(), null)
        : speaking(body.type(), body.party());
  }

  /** What is left once it is known that some speak for nobody, and groups for no country. */
  private Affiliation speaking(@Nullable SourceType type, @Nullable String party) {
    boolean state = party != null && states.test(party);
    boolean group = type != null && !OF_STATES.contains(type);
    return new Affiliation(type, state && group ? null : party).ofParty();
  }

  /** Takes in what a piece before a noun tells of whose it is. */
  private void before(int i, Body body) {
    Piece piece = parts.get(i);
    Noun noun = piece.noun();
    Mention name = piece.bearer();
    switch (piece.sort()) {
      case NOUN -> body.modifier(noun == null ? null : noun.type(), parts.isOwner(i));
      case PERSON, BODY, STATE ->
          body.owner(name == null ? piece.named() : piece.named().or(bearers.apply(name)));
      case PEOPLE -> body.people(piece.named());
      case PLACE -> body.place(piece.named());
      case CAPITAL, WORD -> {
        if (parts.isOwner(i)) {
          body.owner(Affiliation.NONE);
        }
      }
      default -> {}
    }
  }

  /** Takes in what the prepositional phrases behind a noun tell of whose it is. */
  private void behind(int part, int end, Noun noun, Body body) {
    int i = part;
    while (i < end && parts.get(i).is(Sort.PREPOSITION) && !body.isComplete()) {
      Piece preposition = parts.get(i);
      int next = parts.partEnd(i + 1, end);
      if (Owning.isOwning(preposition, noun) && Owning.isPlaced(preposition)) {
        int head = parts.head(i + 1, next);
        boolean state = head >= 0 && parts.get(head).is(Sort.STATE);
        body.seat(read(i + 1, end), state);
      } else if (Owning.isOwning(preposition, noun)) {
        body.owner(read(i + 1, end));
      }
      i = next;
    }
  }
}
