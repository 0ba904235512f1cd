package dateline.job;

import dateline.corpus.Sha256;
import dateline.entity.EntityFinder;
import dateline.entity.EntityIds;
import dateline.entity.Gazetteer;
import dateline.entity.Outlets;
import dateline.sentiment.SentimentMode;
import dateline.sentiment.TargetSentiment;
import dateline.sentiment.loaded.TermFinder;
import dateline.sentiment.loaded.TermList;
import dateline.sentiment.tone.SentenceTone;
import dateline.sentiment.tone.Valences;
import dateline.source.AttributionFinder;
import dateline.source.credit.CreditFinder;
import dateline.source.roster.Roster;
import dateline.source.sense.SenseModel;
import dateline.table.Outlet;
import dateline.text.KnowledgeException;
import dateline.text.Tsv;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Dateline knows before it reads: the files that ship with it, and the user's own, which
 * travel to the executors as text; where names come from, and how it tells sentiment.
 */
record Knowledge(
    NameMode names,
    SentimentMode sentiment,
    List<UserFile> entityFiles,
    List<UserFile> outletFiles,
    List<UserFile> termFiles)
    implements Serializable {
  /** The shipped files that decide what is found in a text. */
  private static final List<String> SHIPPED =
      List.of(
          "abbreviations.tsv",
          "attribution_patterns.tsv",
          "channels.tsv",
          "common_words.tsv",
          "credits.tsv",
          "disputes.tsv",
          "entities.tsv",
          "function_words.tsv",
          "given_names.tsv",
          "government_words.tsv",
          "loaded_terms.tsv",
          "name_words.tsv",
          "no_sources.tsv",
          "offices.tsv",
          "one_sense_words.tsv",
          "outlets.tsv",
          "source_nouns.tsv",
          "tone.tsv",
          "verbs.tsv");

  /** Built once a process, however many tasks read with it. */
  private static final Map<Knowledge, Built> BUILT = new ConcurrentHashMap<>();

  /** What is known, in the form that reading needs. */
  record Built(Gazetteer gazetteer, Outlets outlets, Annotator annotator) {
    String version() {
      return annotator.knowledge();
    }
  }

  /** A file of the user's: its name, for messages, and its content. */
  record UserFile(String name, String content) implements Serializable {
    static UserFile read(Path path) {
      try {
        return new UserFile(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
      } catch (NoSuchFileException e) {
        throw new KnowledgeException(path + ": no such file; check the path", e);
      } catch (IOException e) {
        throw new KnowledgeException(
            "cannot read %s (%s); give a UTF-8 file of tab-separated lines".formatted(path, e), e);
      }
    }
  }

  /**
   * The knowledge, ready to be used.
   *
   * @throws KnowledgeException naming file and line of a mistake in the user's files
   */
  Built built() {
    return BUILT.computeIfAbsent(this, Knowledge::build);
  }

  /** The outlet of a publisher or a domain; one of its own for a publisher that nobody knows. */
  @Nullable String outletId(@Nullable String publisher, @Nullable String domain) {
    Outlets outlets = built().outlets();
    Outlet known = publisher == null ? null : outlets.named(publisher);
    if (known == null && domain != null) {
      known = outlets.at(domain);
    }
    if (known != null) {
      return known.outletId();
    }
    String unknown = publisher == null ? domain : publisher;
    return unknown == null ? null : EntityIds.forName(unknown);
  }

  /** What articles are read with; tells this knowledge from any other. */
  ReadWith readWith(StoryOptions stories) {
    return new ReadWith(
        built().version(), names.name(), sentiment.name(), stories.copyDays, stories.copyShare);
  }

  /** SHA-256 of the program's version and of all files. */
  private String hash() {
    return Sha256.of(
        Stream.of(
                Stream.of(Version.TEXT),
                Stream.of(Sha256.of(names.tagger().bytes())),
                Stream.of(Sha256.of(sentiment.bytes())),
                Stream.of(Sha256.of(SenseModel.shippedBytes())),
                SHIPPED.stream().map(Tsv::shippedText),
                Stream.of("entities"),
                entityFiles.stream().map(UserFile::content),
                Stream.of("outlets"),
                outletFiles.stream().map(UserFile::content),
                Stream.of("loaded terms"),
                termFiles.stream().map(UserFile::content))
            .flatMap(texts -> texts)
            .collect(Collectors.joining("\0")));
  }

  private Built build() {
    Gazetteer gazetteer = Gazetteer.of(files("entities.tsv", entityFiles));
    Outlets outlets = Outlets.of(files("outlets.tsv", outletFiles));
    Valences valences = Valences.of(Tsv.shipped("tone.tsv"));
    Annotator annotator =
        new Annotator(
            hash(),
            outlets,
            new EntityFinder(gazetteer, outlets, names.tagger().model()),
            AttributionFinder.knowing(Roster.of(gazetteer.entities(), outlets.outlets())),
            CreditFinder.of(outlets::credited),
            new TargetSentiment(sentiment.model()),
            new SentenceTone(valences),
            new TermFinder(TermList.of(files("loaded_terms.tsv", termFiles))));
    return new Built(gazetteer, outlets, annotator);
  }

  private static Tsv[] files(String shipped, List<UserFile> own) {
    List<Tsv> files = new ArrayList<>();
    files.add(Tsv.shipped(shipped));
    own.forEach(file -> files.add(Tsv.read(file.name(), file.content())));
    return files.toArray(Tsv[]::new);
  }
}
