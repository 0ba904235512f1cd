package dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes from articles may not command the terminal. */
class PrintableTest {
  @Test
  void whatATerminalObeysIsReplaced() {
    assertThat(Printable.of("Halvik\u001b[2J\u001b]0;own\u0007 fell"))
        .isEqualTo("Halvik\ufffd[2J\ufffd]0;own\ufffd fell");
    assertThat(Printable.of("one\u009bmtwo\u007f")).isEqualTo("one\ufffdmtwo\ufffd");
  }

  @Test
  void whatTurnsTheOrderOfLettersIsReplaced() {
    assertThat(Printable.of("Velk\u202Ekrab\u2066 x")).isEqualTo("Velk\ufffdkrab\ufffd x");
  }

  @Test
  void endsOfLinesAndTabsAreBlanks() {
    assertThat(Printable.of("two\nlines\tand\u2028more")).isEqualTo("two lines and more");
  }

  @Test
  void halvesOfCharactersAreReplaced() {
    assertThat(Printable.of("a\ud83db")).isEqualTo("a\ufffdb");
  }

  @Test
  void whatScriptsNeedStays() {
    String names = "Łužická, مَروان, ये\u200d, 新島, 👩\u200d🚀";
    assertThat(Printable.of(names)).isEqualTo(names);
  }

  @Test
  void whatHasNoWidthGoes() {
    assertThat(Printable.of("Or\u00addan\u200b\ufeff")).isEqualTo("Ordan");
  }
}
