package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row = "how much one party's sources of one type speak in one publisher's articles of one day")
public record VoiceShareDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Publisher; empty when not known.") @Nullable String outletId,
    @Key
        @Means(
            "Country or group that the sources speak for, as an entity; empty where that is not"
                + " known or the text names no source.")
        @Nullable String sourcePartyId,
    @Key @Means("What the sources are, see attribution; empty where the text does not tell.")
        @Nullable String sourceType,
    @Means("Articles in which they speak.") long articles,
    @Means(
            "Places at which they do. One that says what a source did not say, or may say, is"
                + " none.")
        long attributions,
    @Means("Those with a quotation.") long direct,
    @Means(
            "Words in quotation marks in what they attribute. Where one relays another, the words"
                + " count for both.")
        long quotedWords,
    @Means(
            "attributions as a share of the publisher's on that day; the shares of all parties and"
                + " types, the empty ones too, add up to 1.")
        double share,
    @Means(
            "Lower end of its 95 % interval: Wilson's at the effective size of the sample, for"
                + " attributions of one article are no independent observations.")
        double shareLow,
    @Means("Upper end of its 95 % interval.") double shareHigh,
    @Means("quoted_words as a share of the publisher's on that day; empty when it quotes no word.")
        @Nullable Double shareQuoted) {

  public VoiceShareDay {
    require(articles > 0 && attributions >= articles, "an article counts through its attributions");
    require(direct <= attributions, "quotations are attributions");
    requireShare(share);
    require(shareLow <= share && share <= shareHigh, "a share lies in its interval");
    require(shareQuoted != null || quotedWords == 0, "quoted words are a share of quoted words");
  }
}
