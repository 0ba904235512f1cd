package dateline.entity.tagger;

import dateline.encoder.Encoder;
import dateline.encoder.PieceReader;
import dateline.encoder.PieceRow;
import dateline.entity.tagger.NameTagger.Name;
import java.util.ArrayList;
import java.util.List;

/** Finds names by the scores that an encoder gives the first piece of each word. */
final class EncoderTagger implements SentenceTagger {
  private static final String HEAD = "names";

  private final Encoder encoder;
  private final PieceReader reader;
  private final BioDecoder decoder;

  EncoderTagger(Encoder encoder, PieceReader reader, BioDecoder decoder) {
    this.encoder = encoder;
    this.reader = reader;
    this.decoder = decoder;
  }

  @Override
  public List<Name> tag(List<String> words) {
    return Nameless.is(words) ? List.of() : read(words);
  }

  private List<Name> read(List<String> words) {
    float[][] scores = new float[words.size()][];
    for (PieceRow row : reader.rows(words)) {
      // One by one: read with others, a sentence's names would depend on them, and be worse.
      float[][] read = encoder.read(HEAD, List.of(row)).get(0);
      for (int piece = 0; piece < row.length(); piece++) {
        if (row.word(piece) >= 0) {
          scores[row.word(piece)] = read[piece];
        }
      }
    }
    return names(decoder.decode(scores));
  }

  private List<Name> names(int[] labels) {
    List<Name> names = new ArrayList<>();
    for (int start = 0; start < labels.length; start++) {
      if (decoder.isBegin(labels[start])) {
        int end = start + 1;
        while (end < labels.length && decoder.isInside(labels[end])) {
          end++;
        }
        names.add(new Name(start, end, decoder.type(labels[start])));
      }
    }
    return names;
  }
}
