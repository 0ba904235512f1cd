package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class XmlFileTest {

  /** Char of XML 1.0: #x9, #xA, #xD, #x20 to #xD7FF, #xE000 to #xFFFD, #x10000 to #x10FFFF. */
  @Test
  void charactersThatXmlDoesNotKnowAreReplaced() {
    assertThat(XmlFile.legal("a\u0000\u0008\u001Fb\uFFFE\uFFFF\uDC00"))
        .isEqualTo("a\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFD");
    assertThat(XmlFile.legal("é\u007F\u0085\uD7FF\uE000\uFFFD\uD83D\uDE00"))
        .isEqualTo("é\u007F\u0085\uD7FF\uE000\uFFFD\uD83D\uDE00");
  }

  @Test
  void tabsAndEndsOfLinesAreSpaces() {
    assertThat(XmlFile.legal("a\tb\r\nc")).isEqualTo("a b  c");
  }

  @Test
  void markupIsEscapedInTextAndAttributes() throws IOException {
    StringWriter to = new StringWriter();
    String text = "<a href='x'> & \"b\" ]]>";
    XmlFile.write(to, xml -> xml.text("t", text, "of", text));
    Parsed parsed = new Parsed(to.toString());
    assertThat(parsed.root().getAttribute("of")).isEqualTo(text);
    assertThat(parsed.root().getTextContent()).isEqualTo(text);
  }

  @Test
  void fullDiskIsTold() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> XmlFile.write(full, xml -> xml.empty("t")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no space left");
  }
}
