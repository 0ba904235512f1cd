package dateline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The files that the paths of a command line stand for. */
public final class InputFiles {
  private static final String GLOB = "*?[{";

  /** Names of files about a corpus, which are passed over in folders. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)(?:readme|licen[sc]e)(?:\\.(?:md|txt|rst))?"
              + "|.*\\.(?:md|md5|sha1|sha256|sha512)");

  private final FileRules<String> publishers;
  private final FileRules<Format> formats;

  private InputFiles(List<String> publishers, List<String> formats) {
    this.publishers =
        FileRules.of("--publisher", publishers, "cp-*.csv=Continental Press", name -> name);
    this.formats = FileRules.of("--format", formats, "*.dat=csv", Format::ofLabel);
  }

  /**
   * Finds the files, sorted by path, each once; files are read for their hash. A zip archive stands
   * for the files in it.
   *
   * @param paths files, folders (with all that is in them, but hidden files and read-mes) or globs
   * @param publishers {@code NAME} for every file or {@code GLOB=NAME} for those whose names match
   * @param formats the same with labels of formats, for files that are not what they look like
   * @throws InputException for a path that is not there or cannot be read, for a file that is named
   *     and in no known format, and for a publisher or format that is not in one of its forms
   */
  public static List<InputFile> find(
      List<String> paths, List<String> publishers, List<String> formats) {
    InputFiles files = new InputFiles(publishers, formats);
    TreeMap<Path, Boolean> found = new TreeMap<>();
    for (String path : paths) {
      List<Path> expanded = expand(path);
      boolean named = expanded.equals(List.of(path(path)));
      expanded.forEach(file -> found.merge(file, named, Boolean::logicalOr));
    }
    return found.entrySet().stream()
        .flatMap(entry -> files.files(entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private static List<Path> expand(String given) {
    Path path = path(given);
    if (Files.isDirectory(path)) {
      return nonEmpty(walk(path), given, "the folder holds no files");
    }
    if (!Files.exists(path) && given.chars().anyMatch(c -> GLOB.indexOf(c) >= 0)) {
      return nonEmpty(glob(path), given, "no file matches");
    }
    return List.of(path);
  }

  private static Path path(String given) {
    if (given.matches("(?!file:)\\w{2,}:/.*")) {
      throw new InputException(
          given + ": only files of this machine are read; copy or mount the corpus");
    }
    try {
      return Path.of(given.replaceFirst("^file:(//)?", "")).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new InputException("%s: not a path: %s".formatted(given, e.getReason()), e);
    }
  }

  private static List<Path> nonEmpty(List<Path> found, String given, String why) {
    if (found.isEmpty()) {
      throw new InputException(
          given
              + ": "
              + why
              + "; give files named .csv, .tsv, .jsonl, .json, .parquet, .txt, .html or .warc");
    }
    return found;
  }

  private static List<Path> glob(Path pattern) {
    Path root = pattern;
    while (root.toString().chars().anyMatch(c -> GLOB.indexOf(c) >= 0)) {
      root = root.getParent();
    }
    if (!Files.isDirectory(root)) {
      throw missing(root);
    }
    PathMatcher matcher = matcher(pattern);
    return walk(root).stream().filter(matcher::matches).toList();
  }

  private static PathMatcher matcher(Path pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new InputException("%s: not a glob: %s".formatted(pattern, e.getDescription()), e);
    }
  }

  private static List<Path> walk(Path folder) {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(path -> !isHidden(folder.relativize(path)))
          .filter(Files::isRegularFile)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder, e);
    }
  }

  /** Also Spark's markers beside its Parquet files, and what people write about their files. */
  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      boolean marker = name.startsWith("_") && Format.ofName(name) == null;
      if (name.startsWith(".") || marker || ABOUT.matcher(name).matches()) {
        return true;
      }
    }
    return false;
  }

  private List<InputFile> files(Path path, boolean named) {
    if (!Files.exists(path)) {
      throw missing(path);
    }
    if (!Files.isRegularFile(path)) {
      throw new InputException(path + ": not a file; save what it gives as one");
    }
    try {
      List<InputFile> files = new ArrayList<>();
      for (Location location : Location.in(path)) {
        files.add(file(location, named));
      }
      return files;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private InputFile file(Location file, boolean named) throws IOException {
    Format asked = formats.of(file.name());
    Format format = asked == null ? FormatOfContent.of(file) : asked;
    if (format == Format.UNKNOWN && named) {
      throw new InputException(
          file
              + ": unknown format; say which by --format, name it .csv, .tsv, .jsonl, .json, .txt,"
              + " .html, .warc (each also .gz) or .parquet, or leave it out with a glob such as"
              + " '*.csv'");
    }
    Sha256.OfStream hashed = hashed(file);
    return new InputFile(
        file.toString(), hashed.hash(), hashed.bytes(), format, named, publishers.of(file.name()));
  }

  /** A file that cannot be unpacked from its archive goes by the archive and its name. */
  private static Sha256.OfStream hashed(Location file) throws IOException {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      if (file.entry() == null) {
        throw e;
      }
      String archive = Sha256.of(new Location(file.file(), null)).hash();
      return new Sha256.OfStream(Sha256.of(archive + file.entry()), 0);
    }
  }

  private static InputException missing(Path path) {
    return new InputException(path + ": no such file or folder; check the path");
  }

  private static InputException unreadable(Path path, Exception e) {
    return new InputException(
        "%s: cannot be read (%s); check its permissions".formatted(path, Reason.of(e)), e);
  }
}
