package dateline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.TreeSet;
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

  private final Publishers publishers;

  private InputFiles(Publishers publishers) {
    this.publishers = publishers;
  }

  /**
   * Finds the files, sorted by path, each once; files are read for their hash.
   *
   * @param paths files, folders (with all that is in them, but hidden files and read-mes) or globs
   * @param publishers {@code NAME} for every file or {@code GLOB=NAME} for those whose names match
   * @throws InputException for a path that is not there, cannot be read or holds no articles, and
   *     for a publisher that is not in one of its forms
   */
  public static List<InputFile> find(List<String> paths, List<String> publishers) {
    InputFiles files = new InputFiles(Publishers.of(publishers));
    TreeSet<Path> found = new TreeSet<>();
    paths.forEach(path -> found.addAll(expand(path)));
    return found.stream().map(files::file).toList();
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
          given + ": " + why + "; give files named .csv, .tsv, .jsonl, .json, .parquet or .txt");
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

  private InputFile file(Path path) {
    if (!Files.exists(path)) {
      throw missing(path);
    }
    if (!Files.isRegularFile(path)) {
      throw new InputException(path + ": not a file; save what it gives as one");
    }
    try {
      Format format = FormatOfContent.of(path);
      return new InputFile(
          path.toString(), Sha256.of(path), Files.size(path), format, publishers.of(path));
    } catch (IOException e) {
      throw unreadable(path, e);
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
