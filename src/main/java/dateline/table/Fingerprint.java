package dateline.table;

import static dateline.table.Invariant.require;

import java.util.List;

/** What an annotation keeps of a text so that it can be compared with others without being read. */
public record Fingerprint(
    @Means(
            "How sparse the sample of shingles is: one in two to the power of this; 0 for a text that"
                + " keeps them all.")
        int level,
    @Means(
            "Sampled shingles, hashes of five words in a row, in ascending order: twice the hash,"
                + " plus one where the words are in quotation marks.")
        List<Integer> shingles,
    @Means("The numbers of the text from 10 on, each once, as digits without separators.")
        List<String> numbers) {

  public Fingerprint {
    require(level >= 0, "a level counts halvings");
    shingles = List.copyOf(shingles);
    numbers = List.copyOf(numbers);
  }
}
