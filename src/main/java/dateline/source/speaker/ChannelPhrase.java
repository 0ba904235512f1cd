package dateline.source.speaker;

import dateline.source.phrase.NounPhrase;
import dateline.source.roster.SourceNouns;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads phrases that may tell through what something is said: {@code in a televised address}. */
final class ChannelPhrase {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "by", "via", "through", "during", "over", "to", "from", "under");

  /** Of what the noun behind "of" tells more. */
  private static final Set<String> AMOUNTS =
      Set.of("series", "pair", "string", "flurry", "couple", "set", "round", "transcript", "copy");

  private final Reading reading;
  private final ChannelWords words;

  ChannelPhrase(Reading reading, ChannelWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** The channel of a phrase that begins with a preposition at a token; null where none does. */
  @Nullable String at(int preposition, int end) {
    boolean open = reading.is(preposition, Kind.PREPOSITION) && preposition + 1 < end;
    return open && PREPOSITIONS.contains(key(preposition)) ? noun(preposition + 1, end) : null;
  }

  /** The channel of those who are told, from the token after told. */
  @Nullable String told(int first) {
    int last = head(first, reading.tokens().count());
    return last < first ? null : longest(first, last, words::ofTold);
  }

  /** The channel of what is cited: {@code the statement}, {@code a letter to the council}. */
  @Nullable String heading(Span source) {
    int last = head(source.start(), source.end());
    boolean name = last < source.start() || reading.is(last, Kind.CAPITAL);
    return name ? null : longest(source.start(), last, words::ofCited);
  }

  private @Nullable String noun(int first, int end) {
    int last = head(first, end);
    if (last < first) {
      return null;
    }
    boolean name = reading.is(last, Kind.CAPITAL);
    String channel = longest(first, last, name ? words::ofName : words::ofNoun);
    boolean amount = channel == null && AMOUNTS.contains(key(last));
    boolean more = amount && last + 2 < end && reading.is(last + 1, "of");
    return more ? noun(last + 2, end) : channel;
  }

  /** The channel of the longest noun that ends with a token. */
  private @Nullable String longest(int first, int last, Function<String, @Nullable String> list) {
    String channel = null;
    for (int length = ChannelWords.LONGEST; length > 0 && channel == null; length--) {
      channel = last - length + 1 >= first ? list.apply(key(last, length)) : null;
    }
    return channel;
  }

  /** The last token of the noun phrase that begins at one, before words of time. */
  private int head(int first, int end) {
    int limit = Math.min(end, first + NounPhrase.LONGEST / 2);
    int i = first;
    while (i < limit && isPart(i)) {
      i++;
    }
    return i - 1;
  }

  private boolean isPart(int i) {
    if (reading.isQuoted(i) || reading.isAny(i, Kind.any(Kind.MARK, Kind.TIME))) {
      return false;
    }
    boolean opening = reading.isAny(i, Kind.any(Kind.DETERMINER, Kind.POSSESSIVE));
    return opening
        || reading.isNominal(i)
        || reading.endsWith(i, "ed")
        || reading.tokens().isPossessive(i);
  }

  private String key(int last, int length) {
    StringBuilder key = new StringBuilder();
    for (int i = last - length + 1; i <= last; i++) {
      key.append(key.isEmpty() ? "" : " ").append(key(i));
    }
    return key.toString();
  }

  private String key(int i) {
    return SourceNouns.key(reading.tokens().word(i));
  }
}
