package dateline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The manifests of {@code jobs/kubernetes}. */
class KubernetesTest {
  private static final Path FOLDER = Path.of("jobs/kubernetes");
  private static final Object SPARK = documents("scheduled-spark-application.yaml").get(0);
  private static final Object CRON = documents("cron-job.yaml").get(0);
  private static final Object SETTINGS = documents("cron-job.yaml").get(1);

  @Test
  void everyFieldIsOneThatItsObjectHas() throws Exception {
    ManifestFields fields = ManifestFields.read();
    assertThat(fields.mistakes("ScheduledSparkApplication", SPARK)).isEmpty();
    assertThat(fields.mistakes("CronJob", CRON)).isEmpty();
    assertThat(fields.mistakes("ConfigMap", SETTINGS)).isEmpty();
    assertThat(at(SPARK, "apiVersion")).isEqualTo("sparkoperator.k8s.io/v1beta2");
    assertThat(at(CRON, "apiVersion")).isEqualTo("batch/v1");
  }

  @Test
  void mistakesAreFoundWhereTheyAre() throws Exception {
    ManifestFields fields = ManifestFields.read();
    Map<String, Object> template =
        Map.of("restartPolicy", "Never", "type", 1, "drivers", List.of());
    Map<String, Object> spec = Map.of("template", template, "suspend", "no");
    assertThat(fields.mistakes("ScheduledSparkApplicationSpec", spec))
        .containsExactlyInAnyOrder(
            "ScheduledSparkApplicationSpec: schedule is missing",
            "ScheduledSparkApplicationSpec.suspend: no is no boolean",
            "ScheduledSparkApplicationSpec.template: sparkVersion is missing",
            "ScheduledSparkApplicationSpec.template: mainApplicationFile is missing",
            "ScheduledSparkApplicationSpec.template: driver is missing",
            "ScheduledSparkApplicationSpec.template: executor is missing",
            "ScheduledSparkApplicationSpec.template.restartPolicy: Never is no RestartPolicy",
            "ScheduledSparkApplicationSpec.template.type: 1 is no string",
            "ScheduledSparkApplicationSpec.template: there is no drivers");
  }

  @Test
  void aNightIsNotBegunWhileAnotherIsAtWork() {
    assertThat(at(SPARK, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    assertThat(at(CRON, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    assertThat(at(SPARK, "spec", "schedule")).isEqualTo(at(CRON, "spec", "schedule"));
  }

  @Test
  void sparkIsTheOneThatDatelineIsBuiltWith() throws IOException {
    String version = first("<spark.version>(.*)</spark.version>", Path.of("pom.xml"));
    assertThat(at(SPARK, "spec", "template", "sparkVersion")).isEqualTo(version);
    Path image = FOLDER.resolve("Dockerfile");
    assertThat(first("FROM spark:(.*)-scala2.13-java17-ubuntu", image)).isEqualTo(version);
  }

  @Test
  void whatIsMountedIsThere() {
    Object template = at(SPARK, "spec", "template");
    List<Object> names = names(at(template, "volumes"));
    assertThat(names(at(template, "driver", "volumeMounts"))).isEqualTo(names);
    assertThat(names(at(template, "executor", "volumeMounts"))).isEqualTo(names);
    Object pod = at(CRON, "spec", "jobTemplate", "spec", "template", "spec");
    assertThat(names(at(container(), "volumeMounts"))).isEqualTo(names(at(pod, "volumes")));
  }

  @Test
  void whatRunsIsInTheImage() throws IOException {
    String image = Files.readString(FOLDER.resolve("Dockerfile"));
    assertThat(image).contains("COPY target/dateline.jar /opt/dateline/target/dateline.jar");
    assertThat(image).contains("COPY jobs /opt/dateline/jobs");
    assertThat(at(SPARK, "spec", "template", "mainApplicationFile"))
        .isEqualTo("local:///opt/dateline/target/dateline.jar");
    assertThat(at(SPARK, "spec", "template", "mainClass")).isEqualTo("dateline.Main");
    assertThat(at(SPARK, "spec", "template", "driver", "javaOptions"))
        .asString()
        .endsWith("/opt/dateline/jobs/conf/log4j2.properties");
    assertThat((List<?>) at(container(), "command"))
        .first()
        .isEqualTo("/opt/dateline/jobs/nightly.sh");
  }

  @Test
  void settingsInTheClusterAreThoseOfTheScript(@TempDir Path folder) throws Exception {
    Night night = Night.in(folder);
    String settings = (String) at(SETTINGS, "data", "nightly.env");
    night.write("in/2024-03-30.jsonl.gz", "");
    night.onlySettings(settings.replace("\"/news/", "\"" + night.path("in") + "/"));
    Night.Run run = night.run("--dry-run");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("2024-03-30", "--warehouse /dateline/warehouse");
  }

  @Test
  void onlyWhatAnotherTryCanMendIsTriedAgain() {
    List<Object> rules = new ArrayList<>();
    for (Object rule :
        (List<?>) at(CRON, "spec", "jobTemplate", "spec", "podFailurePolicy", "rules")) {
      rules.add(at(rule, "action"));
      rules.add(at(rule, "onExitCodes", "values"));
    }
    assertThat(rules).containsExactly("FailJob", List.of(2, 3), "Ignore", List.of(75));
  }

  private static Object container() {
    Object pod = at(CRON, "spec", "jobTemplate", "spec", "template", "spec");
    return ((List<?>) at(pod, "containers")).get(0);
  }

  private static List<Object> names(Object list) {
    return ((List<?>) list).stream().map(item -> at(item, "name")).toList();
  }

  private static Object at(Object document, String... path) {
    Object found = document;
    for (String name : path) {
      assertThat(found).asInstanceOf(InstanceOfAssertFactories.MAP).containsKey(name);
      found = ((Map<?, ?>) found).get(name);
    }
    return found;
  }

  private static String first(String pattern, Path file) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static List<Object> documents(String name) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    List<Object> documents = new ArrayList<>();
    try {
      new Yaml(new SafeConstructor(options))
          .loadAll(Files.readString(FOLDER.resolve(name)))
          .forEach(documents::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }
}
