package dateline.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML of one element a line, written as it comes. Characters that XML 1.0 does not know are
 * replaced by U+FFFD; a tab or an end of line by a space, as a reader of attributes would do.
 */
final class XmlFile {
  private static final int REPLACEMENT = 0xFFFD;

  private final XMLStreamWriter xml;
  private int depth;

  /** What writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void write(XmlFile file) throws XMLStreamException;
  }

  private XmlFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes a file.
   *
   * @param to what it is written to, as UTF-8; it is flushed and stays open
   */
  static void write(Writer to, Content content) throws IOException {
    try {
      // Not newFactory(): what that finds depends on the class path, and so would the bytes.
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(new XmlFile(xml));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
      to.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  void begin(String name, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  /** Ends the element begun last. */
  void end() throws XMLStreamException {
    depth--;
    indent();
    xml.writeEndElement();
  }

  /** An element of nothing but attributes. */
  void empty(String name, String... attributes) throws XMLStreamException {
    indent();
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  /** An element of text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** Text without what XML 1.0 does not know. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(XmlFile::legal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static int legal(int character) {
    if (character == '\t' || character == '\n' || character == '\r') {
      return ' ';
    }
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    boolean illegal = character < ' ' || surrogate || character == 0xFFFE || character == 0xFFFF;
    return illegal ? REPLACEMENT : character;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
