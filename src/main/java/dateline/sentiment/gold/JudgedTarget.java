package dateline.sentiment.gold;

import dateline.sentiment.Passage;
import dateline.sentiment.Polarity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A target that readers have judged.
 *
 * @param article what the sentence is from: targets of one article are in one part of a split
 * @param form that of its file
 */
public record JudgedTarget(
    String id, String article, Form form, Passage passage, Polarity polarity) {

  /** The two forms of files, and how much of each is held out from training. */
  public enum Form {
    /** NewsMTSC's JSON lines: of 100 articles 12. */
    jsonl(12, 100),
    /** Sentences with the target in double brackets: of 5 sentences one. */
    tsv(1, 5);

    private final int heldOut;
    private final int parts;

    Form(int heldOut, int parts) {
      this.heldOut = heldOut;
      this.parts = parts;
    }
  }

  /** Whether training leaves it out: as if by chance, but always the same articles. */
  public boolean isHeldOut() {
    return hash(article) % form.parts < form.heldOut;
  }

  /** The same in another passage. */
  JudgedTarget in(Passage passage) {
    return new JudgedTarget(id, article, form, passage, polarity);
  }

  /** The first 32 bits of SHA-256. */
  private static long hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
