package dateline.story.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Edits texts the way desks do. The same seed makes the same edits. */
final class Desk {
  private final Random random;
  private final Map<String, List<String>> phrases = NewsTexts.desk();
  private final List<UnaryOperator<NewsText>> edits =
      List.of(
          this::newLead,
          this::newHeadline,
          this::mergedParagraphs,
          this::otherByline,
          this::otherQuotationMarks,
          this::localParagraph,
          this::houseStyle,
          this::droppedSentence,
          this::movedParagraph);

  Desk(long seed) {
    random = new Random(seed);
  }

  /**
   * A text after some edits, two to six of them; it is cut, if at all, before anything is added.
   */
  NewsText edited(NewsText text) {
    List<UnaryOperator<NewsText>> chosen = new ArrayList<>(edits);
    Collections.shuffle(chosen, random);
    NewsText edited = random.nextBoolean() ? cutFromTheEnd(text) : text;
    for (UnaryOperator<NewsText> edit : chosen.subList(0, 2 + random.nextInt(5))) {
      edited = edit.apply(edited);
    }
    return edited;
  }

  /** Keeps between a quarter and nine tenths, whole sentences. */
  NewsText cutFromTheEnd(NewsText text) {
    int keep = (int) (text.words().size() * (0.25 + 0.65 * random.nextDouble()));
    List<List<Word>> kept = new ArrayList<>();
    int words = 0;
    for (List<Word> paragraph : text.paragraphs()) {
      List<Word> now = new ArrayList<>();
      for (List<Word> sentence : sentences(paragraph)) {
        if (words < keep) {
          now.addAll(sentence);
        }
        words += sentence.size();
      }
      if (!now.isEmpty()) {
        kept.add(now);
      }
    }
    return text.with(kept);
  }

  NewsText newLead(NewsText text) {
    List<List<Word>> paragraphs = new ArrayList<>(text.paragraphs());
    if (paragraphs.size() > 1) {
      paragraphs.remove(0);
    }
    paragraphs.add(0, own("lead"));
    return text.with(paragraphs);
  }

  NewsText newHeadline(NewsText text) {
    return text.withHeadline(phrase("headline"));
  }

  NewsText mergedParagraphs(NewsText text) {
    List<List<Word>> merged = new ArrayList<>();
    for (List<Word> paragraph : text.paragraphs()) {
      if (merged.isEmpty() || random.nextInt(3) == 0) {
        merged.add(new ArrayList<>(paragraph));
      } else {
        merged.get(merged.size() - 1).addAll(paragraph);
      }
    }
    return text.with(merged);
  }

  /** Another byline, and no dateline. */
  NewsText otherByline(NewsText text) {
    List<List<Word>> paragraphs = new ArrayList<>(text.paragraphs());
    List<Word> first = paragraphs.get(0);
    for (int i = 0; i < Math.min(6, first.size()); i++) {
      if (first.get(i).written().equals("-")) {
        paragraphs.set(0, first.subList(i + 1, first.size()));
      }
    }
    paragraphs.add(0, own("byline"));
    return text.with(paragraphs);
  }

  NewsText otherQuotationMarks(NewsText text) {
    String marks =
        List.of("\u201C\u201D\u2019", "\u00AB\u00BB\u2019", "\u2018\u2019\u2019", "''\u2019")
            .get(random.nextInt(4));
    return text.with(
        text.paragraphs().stream()
            .map(words -> words.stream().map(word -> requoted(word, marks)).toList())
            .toList());
  }

  private static Word requoted(Word word, String marks) {
    String opened = word.written().replaceAll("(?<![\\p{L}\\p{N}.,!?])\"", marks.substring(0, 1));
    return word.spelled(opened.replace('"', marks.charAt(1)).replace('\'', marks.charAt(2)));
  }

  NewsText localParagraph(NewsText text) {
    List<List<Word>> paragraphs = new ArrayList<>(text.paragraphs());
    paragraphs.add(1 + random.nextInt(paragraphs.size()), own("local"));
    return text.with(paragraphs);
  }

  /** Some words as the house spells and prefers them. */
  NewsText houseStyle(NewsText text) {
    List<String[]> rules =
        Arrays.stream(phrases.get("style").get(0).split("\\|", -1))
            .map(rule -> rule.split(":", -1))
            .filter(rule -> random.nextBoolean())
            .toList();
    return text.with(text.paragraphs().stream().map(words -> inStyle(words, rules)).toList());
  }

  private static List<Word> inStyle(List<Word> words, List<String[]> rules) {
    List<Word> styled = new ArrayList<>(words);
    for (String[] rule : rules) {
      String[] from = rule[0].split(" ", -1);
      for (int i = 0; i + from.length <= styled.size(); i++) {
        if (isAt(styled, i, from)) {
          styled.subList(i, i + from.length).clear();
          styled.add(i, Word.own(rule[1]));
        }
      }
    }
    return styled;
  }

  private static boolean isAt(List<Word> words, int at, String[] phrase) {
    for (int i = 0; i < phrase.length; i++) {
      if (!words.get(at + i).written().equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }

  NewsText droppedSentence(NewsText text) {
    int from = random.nextInt(text.paragraphs().size());
    List<List<Word>> paragraphs = new ArrayList<>(text.paragraphs());
    List<List<Word>> sentences = new ArrayList<>(sentences(paragraphs.get(from)));
    if (sentences.size() < 2) {
      return text;
    }
    sentences.remove(random.nextInt(sentences.size()));
    paragraphs.set(from, sentences.stream().flatMap(List::stream).toList());
    return text.with(paragraphs);
  }

  NewsText movedParagraph(NewsText text) {
    List<List<Word>> paragraphs = new ArrayList<>(text.paragraphs());
    List<Word> moved = paragraphs.remove(random.nextInt(paragraphs.size()));
    paragraphs.add(random.nextInt(paragraphs.size() + 1), moved);
    return text.with(paragraphs);
  }

  /** Several texts, whole or cut, with a line before each. */
  NewsText roundUp(List<NewsText> texts) {
    List<List<Word>> paragraphs = new ArrayList<>();
    for (NewsText text : texts) {
      paragraphs.add(own("intro"));
      paragraphs.addAll((random.nextBoolean() ? text : cutFromTheEnd(text)).paragraphs());
    }
    return texts.get(0).with(paragraphs).withHeadline(phrase("headline"));
  }

  /** Words that no other text has: of each line of a kind one of its parts. */
  private List<Word> own(String kind) {
    return Arrays.stream(phrase(kind).split(" ", -1)).map(Word::own).toList();
  }

  private String phrase(String kind) {
    return phrases.get(kind).stream()
        .map(line -> line.split("\\|", -1))
        .map(parts -> parts[random.nextInt(parts.length)])
        .collect(Collectors.joining(" "));
  }

  private static List<List<Word>> sentences(List<Word> paragraph) {
    List<List<Word>> sentences = new ArrayList<>();
    sentences.add(new ArrayList<>());
    for (Word word : paragraph) {
      sentences.get(sentences.size() - 1).add(word);
      if (word.endsSentence()) {
        sentences.add(new ArrayList<>());
      }
    }
    return Stream.of(sentences).flatMap(List::stream).filter(s -> !s.isEmpty()).toList();
  }
}
