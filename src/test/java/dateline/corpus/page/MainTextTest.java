package dateline.corpus.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The article is found, whole and alone, whatever stands around it. */
class MainTextTest {
  private static final String CONVOY =
      "The grain convoy waited at the Ilvane bridge until noon on Friday, then turned back.";
  private static final String DRIVERS =
      "Drivers said that shells had fallen on the far bank since the early morning hours.";
  private static final String BELLORIA =
      "Belloria, which mediates, asked both sides on Friday to let the next convoy through.";

  private static String text(String body) {
    return MainText.of(PageBytes.parse(("<body>" + body).getBytes(UTF_8), "utf-8", null));
  }

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static String story() {
    return paragraphs(CONVOY, DRIVERS, BELLORIA);
  }

  private static final String STORY = String.join("\n\n", CONVOY, DRIVERS, BELLORIA);

  @Test
  void paragraphsComeWithBlankLinesBetween() {
    assertThat(text("<article><h1>Convoy turns back</h1>" + story() + "</article>"))
        .isEqualTo(STORY);
  }

  @Test
  void navigationAndFooterGo() {
    assertThat(
            text(
                "<nav><ul><li><a href=/w>World</a><li><a href=/s>Sport</a></ul></nav><main>"
                    + story()
                    + "</main><footer><p>The Santero Mirror is printed in Santero by its own"
                    + " readers, who own most of its shares.</p></footer>"))
        .isEqualTo(STORY);
  }

  @Test
  void subheadingsListsAndQuotationsStay() {
    String text =
        text(
            paragraphs(CONVOY, DRIVERS)
                + "<h2>What each side says</h2><ul><li>Norvenia: the road is mined</li>"
                + "<li>Sarmalia: it is not</li></ul><blockquote>We have flour for six days"
                + "</blockquote>"
                + paragraphs(BELLORIA));
    assertThat(text)
        .contains("\n\nWhat each side says\n\nNorvenia: the road is mined\n\n")
        .contains("\n\nWe have flour for six days\n\n" + BELLORIA);
  }

  @Test
  void aHeadingAtTheEndHasLostWhatItAnnounced() {
    assertThat(text("<div>" + story() + "<h3>Read on</h3><p>From the Oru Valley:</p></div>"))
        .isEqualTo(STORY);
  }

  @Test
  void captionsBylinesAndSharingGoByTagOrUsualName() {
    assertThat(
            text(
                "<article><div class=article-byline><p>Written for the paper in Tesmir by Bruna Ost"
                    + " and two who stay unnamed.</p></div>"
                    + paragraphs(CONVOY)
                    + "<figure><img src=b.jpg><figcaption>The Ilvane bridge as it was seen from the"
                    + " mill on Friday.</figcaption></figure>"
                    + paragraphs(DRIVERS)
                    + "<div class=shareButtons><p>Send this to somebody who drives a lorry over"
                    + " the bridge.</p></div>"
                    + paragraphs(BELLORIA)
                    + "</article>"))
        .isEqualTo(STORY);
  }

  @Test
  void commentsGoEvenIfReadersWroteMoreThanThePaper() {
    String comment =
        "<p>I was at the mill all that morning and heard no shells at all, only thunder.";
    assertThat(
            text(
                "<article>"
                    + story()
                    + "</article><section id=comments>"
                    + comment.repeat(15)
                    + "</section>"))
        .isEqualTo(STORY);
  }

  @Test
  void cardsThatLeadToOtherStoriesGoWithoutAnyName() {
    String card =
        "<div><h4><a href=/n>Windows out in Cooper's Lane</a></h4><p>Eleven houses lost their"
            + " windows on Friday; nobody was hurt, the council said.</p></div>";
    assertThat(text("<div>" + story() + "</div><div>" + card.repeat(6) + "</div>"))
        .isEqualTo(STORY);
    assertThat(text("<div>" + story() + "<div>" + card.repeat(3) + "</div></div>"))
        .isEqualTo(STORY);
  }

  @Test
  void paragraphsFullOfLinksGoButLinkedSentencesStay() {
    String linked =
        "<a href=/m>The mediators met both sides in the old mill</a> on Saturday morning.";
    String text =
        text(
            "<div>"
                + story()
                + "<p>"
                + linked
                + "</p><p>See <a href=/q>All that is known of the convoy, in one place</a></p></div>");
    assertThat(text)
        .isEqualTo(STORY + "\n\nThe mediators met both sides in the old mill on Saturday morning.");
  }

  @Test
  void aNameThatMostOfThePageHasMeansSomethingElse() {
    assertThat(text("<div class=content-with-sidebar>" + story() + "</div>")).isEqualTo(STORY);
    String locked = story().replace("<p>", "<p class=promo>");
    assertThat(text("<div>" + paragraphs(CONVOY) + locked + "</div>"))
        .isEqualTo(CONVOY + "\n\n" + STORY);
  }

  @Test
  void theNamesOfAnArticleTellOfItsTopics() {
    assertThat(
            text(
                "<article class='post tag-sidebar author-ost comments-open'>"
                    + story()
                    + "</article><div>"
                    + paragraphs(DRIVERS.repeat(2))
                    + "</div>"))
        .isEqualTo(STORY);
  }

  @Test
  void whatIsNotShownIsNotRead() {
    String other = "A second text that no reader of the page will see until he asks for it.";
    assertThat(
            text(
                "<div>"
                    + story()
                    + "<div hidden>"
                    + paragraphs(other)
                    + "</div><div style='display: none'>"
                    + paragraphs(other)
                    + "</div><div class='d-none'>"
                    + paragraphs(other)
                    + "</div><script>var a = '"
                    + other
                    + "';</script></div>"))
        .isEqualTo(STORY);
  }

  @Test
  void aTextOfBareLinesIsSplitAtEmptyOnes() {
    assertThat(text("<div>" + CONVOY + "<br><br>" + DRIVERS + "<br>" + BELLORIA + "</div>"))
        .isEqualTo(CONVOY + "\n\n" + DRIVERS + "\n" + BELLORIA);
  }

  @Test
  void whatStandsBeforeTheTitleIsNotTheStory() {
    assertThat(
            text(
                "<div><p>This page is also there in Norvenian, see above.</p><h1>Convoy</h1>"
                    + "<p>By our own correspondent</p>"
                    + story()
                    + "</div>"))
        .isEqualTo(STORY);
  }

  @Test
  void tablesOfAStoryStay() {
    assertThat(
            text(
                "<div>"
                    + story()
                    + "<table><tr><th>Day<th>Lorries<tr class=player-7><td>Friday<td>14</table></div>"))
        .isEqualTo(STORY + "\n\nDay\n\nLorries\n\nFriday\n\n14");
  }

  @Test
  void otherScriptsNeedFewerCharactersAndOtherMarks() {
    String chinese = "粮食车队周五在桥头等到中午，随后折返。";
    String mediator = "调停方要求双方放行下一支车队，并保障司机安全。";
    String text =
        text("<ul><li>首页<li>国际</ul><div>" + paragraphs(chinese, mediator) + "<p>分享</div>");
    assertThat(text).startsWith(chinese + "\n\n" + mediator).doesNotContain("首页");
  }

  @Test
  void aPageOfLinksHasNoArticle() {
    assertThat(text("<ul>" + "<li><a href=/x>Windows out in Cooper's Lane</a>".repeat(40)))
        .isEmpty();
    assertThat(text("")).isEmpty();
  }

  @Test
  void thePageIsNotChanged() {
    Document page = Jsoup.parse("<nav>World</nav><article>" + story() + "</article>");
    String before = page.outerHtml();
    MainText.of(page);
    assertThat(page.outerHtml()).isEqualTo(before);
  }
}
