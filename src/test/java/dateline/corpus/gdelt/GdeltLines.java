package dateline.corpus.gdelt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Lines as GDELT would write them on the war of the sample corpus. */
public final class GdeltLines {
  static final String ILVANE = "4#Ilvane, Oru Valley, Sarmalia#ZS#ZS07#12.5#31.25#-1234";
  static final String NORVENIA = "1#Norvenia#ZN#ZN#50#40#ZN";
  static final String EXTRAS =
      "<PAGE_LINKS>https://worldlight.example/a;https://nsr.example/b</PAGE_LINKS>"
          + "<PAGE_AUTHORS>Lena Hart;J&#xF6;rg Tamm;Lena Hart</PAGE_AUTHORS>"
          + "<PAGE_TITLE>Convoy burns at Ilvane &amp; Tesmir </PAGE_TITLE>";

  static final String NAME_SET_HEADER =
      "DATE\tNUMARTS\tCOUNTS\tTHEMES\tLOCATIONS\tPERSONS\tORGANIZATIONS\tTONE\tCAMEOEVENTIDS"
          + "\tSOURCES\tSOURCEURLS";

  private static final Map<Integer, String> ARTICLE =
      Map.ofEntries(
          Map.entry(0, "20240308101500-7"),
          Map.entry(1, "20240308101500"),
          Map.entry(2, "1"),
          Map.entry(3, "dravosherald.example"),
          Map.entry(4, "https://dravosherald.example/2024/03/08/convoy"),
          Map.entry(5, "KILL#4#grain drivers#" + ILVANE + ";"),
          Map.entry(6, "KILL#4#grain drivers#" + ILVANE + "#310;"),
          Map.entry(7, "ARMEDCONFLICT;KILL"),
          Map.entry(9, ILVANE + ";" + NORVENIA),
          Map.entry(
              10,
              "4#Ilvane, Oru Valley, Sarmalia#ZS#ZS07#1077#12.5#31.25#-1234#44"
                  + ";4#Ilvane, Oru Valley, Sarmalia#ZS#ZS07#1077#12.5#31.25#-1234#611"),
          Map.entry(11, "nadia velk;emre tashk"),
          Map.entry(12, "Nadia Velk,120;Nadia Velk,702;Nadia Velk,120"),
          Map.entry(13, "league of continental states"),
          Map.entry(14, "League Of Continental States,845"),
          Map.entry(15, "-4.5,1.5,6,7.5,20.25,0.5,400"),
          Map.entry(16, "4#3#8#0#12"),
          Map.entry(22, "745|23|said|We hold the Ilvane road#901|12||no way back"),
          Map.entry(25, "srclc:fra;eng:GT-FRA 1.0"),
          Map.entry(26, EXTRAS));

  private static final Map<Integer, String> NAME_SET =
      Map.ofEntries(
          Map.entry(0, "20140308"),
          Map.entry(1, "2"),
          Map.entry(2, "WOUND#12##" + NORVENIA),
          Map.entry(3, "KILL;WOUND"),
          Map.entry(4, NORVENIA + ";" + ILVANE),
          Map.entry(5, "davit korsan"),
          Map.entry(6, "oru people front"),
          Map.entry(7, "-2.5,1,3.5,4.5,18,1"),
          Map.entry(8, "301,302"),
          Map.entry(9, "BBC Monitoring;nsr.example;meridian.example"),
          Map.entry(
              10, "BBC Monitoring<UDIV>http://nsr.example/a;b<UDIV>http://meridian.example/c?x=1"));

  private static final Map<Integer, String> EVENT =
      Map.ofEntries(
          Map.entry(0, "700100"),
          Map.entry(1, "20240304"),
          Map.entry(2, "202403"),
          Map.entry(3, "2024"),
          Map.entry(4, "2024.1753"),
          Map.entry(5, "NRVMIL"),
          Map.entry(6, "NORVENIAN ARMY"),
          Map.entry(7, "NRV"),
          Map.entry(15, "SRM"),
          Map.entry(16, "SARMALIA"),
          Map.entry(17, "SRM"),
          Map.entry(34, "-6.25"));

  private static final Map<Integer, String> MENTION =
      Map.ofEntries(
          Map.entry(0, "700100"),
          Map.entry(1, "20240304120000"),
          Map.entry(2, "20240305001500"),
          Map.entry(3, "1"),
          Map.entry(4, "halvikcourier.example"),
          Map.entry(5, "https://halvikcourier.example/crossing"),
          Map.entry(6, "2"),
          Map.entry(7, "-1"),
          Map.entry(13, "1.75"),
          Map.entry(14, "srclc:deu;eng:Moses 2.1.1 / GT-DEU 1.0"));

  private GdeltLines() {}

  /** A good line of a kind. */
  public static String of(GdeltKind kind) {
    return with(kind, Map.of());
  }

  /** The same with another cell. */
  public static String with(GdeltKind kind, int column, String cell) {
    return with(kind, Map.of(column, cell));
  }

  /** The same with other cells. */
  public static String with(GdeltKind kind, Map<Integer, String> changed) {
    List<String> cells = new ArrayList<>(Collections.nCopies(columns(kind), ""));
    cells(kind).forEach(cells::set);
    if (kind == GdeltKind.EVENTS_1) {
      place(cells, 50, "ZS", "ZS07", "12.5", "31.25", "-1234", "20240306", "http://a.nsr.example");
    }
    if (kind == GdeltKind.EVENTS_2) {
      place(
          cells,
          52,
          "ZS",
          "ZS07",
          "1077",
          "12.5",
          "31.25",
          "-1234",
          "20240305233000",
          "https://www.Meridian.example:80/x");
    }
    changed.forEach(cells::set);
    return String.join("\t", cells);
  }

  private static void place(List<String> cells, int column, String... rest) {
    cells.set(column, "Ilvane, Oru Valley, Sarmalia");
    for (int i = 0; i < rest.length; i++) {
      cells.set(column + 1 + i, rest[i]);
    }
  }

  private static int columns(GdeltKind kind) {
    return switch (kind) {
      case GKG_2 -> 27;
      case GKG_1 -> 11;
      case EVENTS_1 -> 58;
      case EVENTS_2 -> 61;
      case MENTIONS -> 16;
    };
  }

  private static Map<Integer, String> cells(GdeltKind kind) {
    return switch (kind) {
      case GKG_2 -> ARTICLE;
      case GKG_1 -> NAME_SET;
      case EVENTS_1, EVENTS_2 -> EVENT;
      case MENTIONS -> MENTION;
    };
  }
}
