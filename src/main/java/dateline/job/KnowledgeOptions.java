package dateline.job;

import dateline.job.Knowledge.UserFile;
import dateline.sentiment.SentimentMode;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The user's own knowledge files, and how names are looked for. */
final class KnowledgeOptions {
  @Option(
      names = "--names",
      paramLabel = "fast|accurate",
      defaultValue = "fast",
      description =
          "How to look for names: fast, by a linear model, or accurate, by an encoder that takes"
              + " about a hundred times as long and needs a build with -Paccurate. Or gdelt: no text"
              + " is read, and every table is made from the names that GDELT's files give. A"
              + " warehouse stays with what it began with (default: ${DEFAULT-VALUE}).")
  NameMode names = NameMode.fast;

  @Option(
      names = "--sentiment",
      paramLabel = "MODE",
      defaultValue = "fast",
      description =
          "How to tell sentiment toward an entity: lexicon, by a list of valued words; linear, by a"
              + " logistic regression; fast, by a small network; accurate, by an encoder that takes"
              + " some forty times as long and needs a build with -Paccurate. A warehouse stays"
              + " with what it began with (default: ${DEFAULT-VALUE}).")
  SentimentMode sentiment = SentimentMode.fast;

  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description =
          "Entities to add, correct or remove, in the form of data/knowledge/entities.tsv. A row"
              + " whose entity_id is -some-id removes that entity; a row whose entity_id is - removes the"
              + " names in its aliases. An alias may hold for a time only: Nur-Sultan@2019-03..2022-09."
              + " Words behind @ are from..to, each a year, a month or a day, or left out.")
  List<Path> entities = List.of();

  @Option(
      names = "--outlets",
      paramLabel = "FILE",
      description =
          "Outlets to add, correct or remove, in the form of data/knowledge/outlets.tsv; rows"
              + " remove as in --entities, by outlet_id.")
  List<Path> outlets = List.of();

  @Option(
      names = "--loaded-terms",
      paramLabel = "FILE",
      description =
          "Words of the sides of a war to add, correct or remove, in the form of"
              + " data/knowledge/loaded_terms.tsv. A row whose term is -some term removes that term;"
              + " a row whose term is - removes the words in its forms.")
  List<Path> loadedTerms = List.of();

  Knowledge knowledge() {
    return new Knowledge(
        names,
        sentiment,
        entities.stream().map(UserFile::read).toList(),
        outlets.stream().map(UserFile::read).toList(),
        loadedTerms.stream().map(UserFile::read).toList());
  }
}
