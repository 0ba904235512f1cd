package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Dependencies point one way, and only jobs know Spark. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dateline");

  @Test
  void onlyJobsAndTrainingKnowSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dateline", "dateline.job..", "dateline.spark..", "dateline.train..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark..")
        .check(CLASSES);
  }

  @Test
  void dependenciesPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("main")
        .definedBy("dateline")
        .layer("job")
        .definedBy("dateline.job..")
        .layer("spark")
        .definedBy("dateline.spark..")
        .layer("reading")
        .definedBy(
            "dateline.corpus..",
            "dateline.entity..",
            "dateline.source..",
            "dateline.sentiment..",
            "dateline.measure..",
            "dateline.export..",
            "dateline.report..",
            "dateline.story..")
        .layer("encoder")
        .definedBy("dateline.encoder..")
        .layer("network")
        .definedBy("dateline.network..")
        .layer("terminal")
        .definedBy("dateline.terminal..")
        .layer("text")
        .definedBy("dateline.text..")
        .layer("table")
        .definedBy("dateline.table..")
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("job")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("spark")
        .mayOnlyBeAccessedByLayers("main", "job")
        .whereLayer("reading")
        .mayOnlyBeAccessedByLayers("main", "job")
        .whereLayer("encoder")
        .mayOnlyBeAccessedByLayers("reading")
        .whereLayer("network")
        .mayOnlyBeAccessedByLayers("reading")
        .whereLayer("terminal")
        .mayOnlyBeAccessedByLayers("main", "job")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("main", "job", "reading", "encoder")
        .check(CLASSES);
  }

  @Test
  void thoseWhoReadDoNotKnowEachOther() {
    slices()
        .matching("dateline.(corpus|entity|source|sentiment|story|measure|export|report)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void partsOfReadingSourcesBuildOnEachOther() {
    slices().matching("dateline.source.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
