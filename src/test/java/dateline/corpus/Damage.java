package dateline.corpus;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** What can happen to the bytes of a file. */
enum Damage {
  /** Some bytes become others. */
  FLIPPED {
    @Override
    byte[] done(byte[] file, Random random) {
      byte[] flipped = file.clone();
      for (int i = random.nextInt(8); i >= 0 && file.length > 0; i--) {
        flipped[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      return flipped;
    }
  },
  /** Some bytes become marks that mean something. */
  MARKED {
    @Override
    byte[] done(byte[] file, Random random) {
      byte[] marked = file.clone();
      for (int i = random.nextInt(8); i >= 0 && file.length > 0; i--) {
        marked[random.nextInt(file.length)] = MARKS[random.nextInt(MARKS.length)];
      }
      return marked;
    }
  },
  /** The file ends early. */
  CUT {
    @Override
    byte[] done(byte[] file, Random random) {
      return Arrays.copyOf(file, random.nextInt(file.length + 1));
    }
  },
  /** It goes on with the end of another, of any kind. */
  SPLICED {
    @Override
    byte[] done(byte[] file, Random random) {
      Seed other = Seed.values()[random.nextInt(Seed.values().length)];
      byte[] packed = random.nextBoolean() ? other.packed(other.plain()) : other.plain();
      int from = random.nextInt(packed.length);
      byte[] end = Arrays.copyOfRange(packed, from, packed.length);
      return joined(CUT.done(file, random), end);
    }
  },
  /** A piece is there many times. */
  REPEATED {
    @Override
    byte[] done(byte[] file, Random random) {
      int start = random.nextInt(file.length + 1);
      int length = Math.min(1 << random.nextInt(9), file.length - start);
      byte[] piece = Arrays.copyOfRange(file, start, start + length);
      return inserted(file, start, piece, 1 << random.nextInt(9));
    }
  },
  /** A field grows to a megabyte at most. */
  BLOWN_UP {
    @Override
    byte[] done(byte[] file, Random random) {
      String piece = GROWN[random.nextInt(GROWN.length)];
      int most = LONGEST >> random.nextInt(12);
      return inserted(file, random.nextInt(file.length + 1), utf8(piece), most / piece.length());
    }
  },
  /** NUL bytes stand somewhere. */
  NULS {
    @Override
    byte[] done(byte[] file, Random random) {
      return inserted(file, random.nextInt(file.length + 1), new byte[1], 1 << random.nextInt(14));
    }
  },
  /** Bytes that are not UTF-8 stand somewhere: cut short, too long, surrogates, beyond Unicode. */
  NOT_UTF8 {
    @Override
    byte[] done(byte[] file, Random random) {
      byte[] wrong = NO_TEXT[random.nextInt(NO_TEXT.length)];
      return inserted(file, random.nextInt(file.length + 1), wrong, 1 + random.nextInt(3));
    }
  },
  /** A number becomes huge, or no number. */
  HUGE {
    @Override
    byte[] done(byte[] file, Random random) {
      int start = random.nextInt(file.length + 1);
      while (start < file.length && !Character.isDigit(file[start])) {
        start++;
      }
      int end = start;
      while (end < file.length && Character.isDigit(file[end])) {
        end++;
      }
      byte[] head = Arrays.copyOf(file, start);
      byte[] tail = Arrays.copyOfRange(file, end, file.length);
      return joined(head, utf8(NUMBERS[random.nextInt(NUMBERS.length)]), tail);
    }
  };

  private static final int LONGEST = 1_000_000;
  private static final byte[] MARKS = utf8("\"\"'\n\r,;{}[]<>&/\\\t:#-= ");
  private static final String[] GROWN = {
    "x",
    "x ",
    "A convoy burned. ",
    "1",
    "\"",
    "\"\"",
    "\\",
    "[",
    "{\"a\":",
    "<",
    "<b>",
    "<p>x",
    "&",
    "&amp;",
    "&#1;",
    ";",
    ",",
    "\t",
    "\n",
    " ",
    "- ",
    "#",
    "|",
    "\u00e9",
    "\u0301",
    "/",
    "<!--",
    "http://a.",
    "@",
    "WARC/1.0\r\n",
    "(c) 2024 ",
    "\n\n",
    "a, b and ",
    "By L. Hart ",
    "\u201C"
  };
  private static final String[] NUMBERS = {
    "99999999999999999999",
    "9223372036854775807",
    "-9223372036854775808",
    "2147483648",
    "-1",
    "1e999",
    "1e-999999999",
    "0x7f",
    "NaN",
    "",
    "00000000000000000000000000001",
    "9".repeat(5_000),
    "1e1000000000",
    "0." + "3".repeat(2_000),
    "31622400000000000"
  };
  private static final byte[][] NO_TEXT = {
    {(byte) 0xC3},
    {(byte) 0xE2, (byte) 0x80},
    {(byte) 0xC0, (byte) 0x80},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
    {(byte) 0xFF, (byte) 0xFE},
    {(byte) 0xFE, (byte) 0xFF},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}
  };

  /** The file as it is afterwards; the one given is left as it is. */
  abstract byte[] done(byte[] file, Random random);

  /** Does one thing or another, up to three times; what costs most time is done least. */
  static byte[] any(byte[] file, Random random) {
    byte[] damaged = file;
    for (int i = random.nextInt(3); i >= 0; i--) {
      Damage damage = values()[random.nextInt(values().length)];
      boolean spared = damage == BLOWN_UP && random.nextInt(3) > 0;
      damaged = (spared ? MARKED : damage).done(damaged, random);
    }
    return damaged;
  }

  private static byte[] inserted(byte[] file, int at, byte[] piece, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + piece.length * times);
    out.write(file, 0, at);
    for (int i = 0; i < times; i++) {
      out.writeBytes(piece);
    }
    out.write(file, at, file.length - at);
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return Corpus.utf8(text);
  }
}
