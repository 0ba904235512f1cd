package dateline;

import static dateline.Submission.AGENCIES;
import static dateline.Submission.SIDES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.spark.Edition;
import dateline.table.Article;
import dateline.table.EntityMention;
import dateline.table.IngestedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program when it is killed, meets another of its kind, or finds the disk full. */
class InterruptedIT {
  @TempDir Path folder;
  private Submission program;

  @BeforeEach
  void prepare() {
    program = new Submission(folder);
  }

  @Test
  void aRunThatIsKilledLeavesTheLastEditionAndTheNextRunSucceeds() throws Exception {
    assertThat(program.run(program.nightly(AGENCIES)).exitCode()).isZero();
    for (int seconds : new int[] {6, 9, 12}) {
      Process process = program.start(program.nightly(AGENCIES, SIDES));
      process.waitFor(seconds, TimeUnit.SECONDS);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      assertWhole();
    }
    Submission.Run last = program.run(program.nightly(AGENCIES, SIDES));
    assertThat(last.exitCode()).as(last.printed()).isZero();
    assertThat(program.edition().read(Article.class).count()).isEqualTo(101);
    try (Stream<Path> editions = Files.list(program.warehouse().resolve("editions"))) {
      assertThat(editions).noneMatch(path -> path.getFileName().toString().startsWith("."));
    }
  }

  @Test
  void twoRunsAtOnceDoNotMix() throws Exception {
    Process first = program.start(program.nightly(AGENCIES));
    while (first.isAlive() && !Files.exists(program.warehouse().resolve("editions"))) {
      Thread.sleep(50);
    }
    Submission.Run second = program.run(program.nightly(SIDES));
    assertThat(second.exitCode()).as(second.printed()).isEqualTo(75);
    assertThat(second.printed()).contains("another run is at work");
    assertThat(first.waitFor()).isZero();
  }

  @Test
  void aFullDiskLeavesTheLastEdition() throws Exception {
    Files.createDirectories(program.warehouse());
    Submission.Run mount =
        program.run(
            List.of(
                "mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", program.warehouse().toString()));
    assumeTrue(mount.exitCode() == 0, "skipped: no right to mount a small disk");
    try {
      assertThat(program.run(program.nightly(AGENCIES)).exitCode()).isZero();
      Path filler = program.warehouse().resolve("filler");
      program.run(List.of("dd", "if=/dev/zero", "of=" + filler, "bs=64k"));
      Submission.Run full = program.run(program.nightly(AGENCIES, SIDES));
      assertThat(full.exitCode()).as(full.printed()).isEqualTo(1);
      assertThat(full.printed()).contains("the disk is full");
      assertWhole();
      Files.delete(filler);
      assertThat(program.run(program.nightly(AGENCIES, SIDES)).exitCode()).isZero();
    } finally {
      program.run(List.of("umount", program.warehouse().toString()));
    }
  }

  /** The edition of the agencies' articles alone, in every table. */
  private void assertWhole() throws IOException {
    Edition edition = program.edition();
    if (edition.read(IngestedFile.class).count() == 1) {
      assertThat(edition.read(Article.class).count()).isEqualTo(51);
      assertThat(edition.read(EntityMention.class).select("article_id").distinct().count())
          .isBetween(45L, 51L);
    } else {
      assertThat(edition.read(Article.class).count()).isEqualTo(101);
    }
  }
}
