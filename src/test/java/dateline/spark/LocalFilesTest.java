package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
  private final LocalFiles ours = new LocalFiles();
  private final LocalFileSystem hadoops = new LocalFileSystem();
  @TempDir java.nio.file.Path folder;

  @BeforeEach
  void initialize() throws IOException {
    ours.initialize(URI.create("file:///"), new Configuration());
    hadoops.initialize(URI.create("file:///"), new Configuration());
  }

  @Test
  void filesAndFoldersMayBeReadByThoseWhomHadoopLets() throws IOException {
    for (FileSystem files : new FileSystem[] {ours, hadoops}) {
      Path made = path(files.getClass().getSimpleName());
      files.mkdirs(made, new FsPermission("750"));
      write(files, new Path(made, "a"));
      files.setPermission(new Path(made, "a"), new FsPermission("604"));
      write(files, new Path(made, "b"));
    }
    for (String path : new String[] {"", "/a", "/b"}) {
      assertThat(permissions("LocalFiles" + path)).isEqualTo(permissions("LocalFileSystem" + path));
    }
    assertThat(permissions("LocalFiles/a")).isEqualTo("rw----r--");
  }

  @Test
  void nothingIsWrittenBesideAFile() throws IOException {
    write(ours, path("a"));
    assertThat(Disk.list(folder)).containsExactly(folder.resolve("a"));
  }

  @Test
  void aFileThatIsNotWhatItsChecksumsSayIsNotRead() throws IOException {
    write(hadoops, path("a"));
    assertThat(read(path("a"))).isEqualTo("text");
    Files.writeString(folder.resolve("a"), "test");
    assertThatThrownBy(() -> read(path("a"))).isInstanceOf(ChecksumException.class);
  }

  @Test
  void aFolderIsListedWithoutAProcess() throws IOException {
    ours.mkdirs(path("in"));
    write(ours, path("in/a"));
    write(ours, path("b"));
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ProcessStart");
      recording.start();
      List<String> found = new ArrayList<>();
      for (var files = ours.listFiles(path(""), true); files.hasNext(); ) {
        LocatedFileStatus file = files.next();
        found.add(file.getPath().getName() + " " + file.getLen());
      }
      assertThat(found).containsExactlyInAnyOrder("a 4", "b 4");
      assertThat(processes(recording)).isEmpty();
    }
  }

  /** The processes of this class's thread that began while it recorded. */
  private List<String> processes(Recording recording) throws IOException {
    java.nio.file.Path file = folder.resolve("recording.jfr");
    recording.dump(file);
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getThread().getJavaThreadId() == Thread.currentThread().getId())
        .map(event -> event.getString("command"))
        .toList();
  }

  private Path path(String name) {
    return new Path(folder.resolve(name).toUri());
  }

  private static void write(FileSystem files, Path path) throws IOException {
    try (FSDataOutputStream file = files.create(path)) {
      file.write("text".getBytes(StandardCharsets.UTF_8));
    }
  }

  private String read(Path path) throws IOException {
    try (var file = ours.open(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String permissions(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
  }
}
