package dateline.corpus;

import java.util.BitSet;

/**
 * Follows the bytes of one JSON value (RFC 8259) and tells at once where one cannot stand, so that
 * a lost quote or bracket does not swallow what follows. It looks at brackets, commas, colons and
 * strings; what numbers and words are worth is for the value's reader to say.
 */
final class JsonGrammar {
  /** Containers inside each other; Jackson reads no more either. */
  private static final int DEEPEST = 1000;

  private enum State {
    VALUE,
    FIRST_VALUE,
    KEY,
    FIRST_KEY,
    COLON,
    AFTER_VALUE,
    STRING,
    ESCAPED,
    WORD
  }

  private final BitSet objects = new BitSet();
  private int depth;
  private State state = State.VALUE;
  private boolean key;

  /** The grammar of a value that begins with the next byte. */
  static JsonGrammar value() {
    return new JsonGrammar();
  }

  /** The grammar of what follows a value inside so many objects. */
  static JsonGrammar rest(int openObjects) {
    JsonGrammar grammar = new JsonGrammar();
    grammar.depth = openObjects;
    grammar.objects.set(0, openObjects);
    grammar.state = State.AFTER_VALUE;
    return grammar;
  }

  /** Takes a key and its colon; answers whether both are there. */
  static boolean takeKey(RecordBytes bytes) {
    JsonGrammar key = value();
    bytes.skipSpace();
    if (bytes.peek() != '"') {
      return false;
    }
    while (bytes.length() <= Splitter.LONGEST && !key.ended() && key.accept(bytes.peek())) {
      bytes.next();
    }
    bytes.skipSpace();
    boolean colon = key.ended() && bytes.peek() == ':';
    return colon && bytes.next() == ':';
  }

  /** Whether the value is complete. A number is complete once another byte was refused. */
  boolean ended() {
    return depth == 0 && state == State.AFTER_VALUE;
  }

  boolean isInString() {
    return state == State.STRING || state == State.ESCAPED;
  }

  /** Takes a byte; answers whether it can stand here. */
  boolean accept(int b) {
    if (state == State.WORD && !isWord(b)) {
      state = State.AFTER_VALUE;
    }
    return switch (state) {
      case STRING -> inString(b);
      case ESCAPED -> {
        state = State.STRING;
        yield b >= ' ';
      }
      case WORD -> true;
      default -> (isSpace(b) && !ended()) || structure(b);
    };
  }

  private boolean inString(int b) {
    if (b == '\\') {
      state = State.ESCAPED;
    } else if (b == '"') {
      state = key ? State.COLON : State.AFTER_VALUE;
    }
    return b >= ' ';
  }

  private boolean structure(int b) {
    return switch (state) {
      case VALUE -> beginsValue(b);
      case FIRST_VALUE -> b == ']' ? close(false) : beginsValue(b);
      case KEY -> beginsKey(b);
      case FIRST_KEY -> b == '}' ? close(true) : beginsKey(b);
      case COLON -> goesTo(State.VALUE, b == ':');
      default -> followsValue(b);
    };
  }

  private boolean followsValue(int b) {
    return switch (b) {
      case ',' -> goesTo(isInObject() ? State.KEY : State.VALUE, depth > 0);
      case '}' -> close(true);
      case ']' -> close(false);
      default -> false;
    };
  }

  private boolean beginsKey(int b) {
    key = true;
    return goesTo(State.STRING, b == '"');
  }

  private boolean beginsValue(int b) {
    key = false;
    return switch (b) {
      case '"' -> goesTo(State.STRING, true);
      case '{' -> open(true);
      case '[' -> open(false);
      default -> goesTo(State.WORD, isWord(b));
    };
  }

  private boolean goesTo(State next, boolean allowed) {
    state = allowed ? next : state;
    return allowed;
  }

  private boolean open(boolean object) {
    objects.set(depth++, object);
    return goesTo(object ? State.FIRST_KEY : State.FIRST_VALUE, depth <= DEEPEST);
  }

  private boolean close(boolean object) {
    if (depth == 0 || isInObject() != object) {
      return false;
    }
    depth--;
    return goesTo(State.AFTER_VALUE, true);
  }

  private boolean isInObject() {
    return depth > 0 && objects.get(depth - 1);
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean isWord(int b) {
    boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    return letter || (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.';
  }
}
