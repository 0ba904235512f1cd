package dateline.job;

import dateline.job.Knowledge.UserFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The user's own knowledge files. */
final class KnowledgeOptions {
  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description =
          "Entities to add, correct or remove, in the form of data/knowledge/entities.tsv. A row"
              + " whose entity_id is -some-id removes that entity; a row whose entity_id is - removes the"
              + " names in its aliases.")
  List<Path> entities = List.of();

  @Option(
      names = "--outlets",
      paramLabel = "FILE",
      description =
          "Outlets to add, correct or remove, in the form of data/knowledge/outlets.tsv; rows"
              + " remove as in --entities, by outlet_id.")
  List<Path> outlets = List.of();

  Knowledge knowledge() {
    return new Knowledge(
        entities.stream().map(UserFile::read).toList(),
        outlets.stream().map(UserFile::read).toList());
  }
}
