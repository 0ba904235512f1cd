package dateline.source.credit;

import dateline.source.credit.CreditForm.Reads;
import dateline.table.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of a credit: outlets among people and places. */
final class CreditedNames {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[;,/|+•·:]\\s*|\\s+[&–—-]\\s+|(?:,\\s*|\\s+)(?i:and|with|via|along with|as well as)\\s+");

  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i)\\b(?:photos?|photographs?|pictures?|images?|getty|epa|pool|handout|video|via|"
              + "screenshot|file|graphic|courtesy)\\b");

  private static final Pattern STAFF = Pattern.compile("(?i)(?:[\\p{L}.]+ )?staff.*");

  private final CreditedName name;

  CreditedNames(Function<String, @Nullable Outlet> outlets) {
    name = new CreditedName(outlets);
  }

  /** Whom a list of names credits, in its order; nobody where the list is no credit. */
  List<Credited> read(String names, Reads reads) {
    if (reads == Reads.NOBODY) {
      return List.of(Credited.NOBODY);
    }
    if (reads != Reads.SOME && PICTURE.matcher(names).find()) {
      return List.of();
    }
    if (reads == Reads.FIRST) {
      Credited first = name.beginning(names);
      return first == null ? List.of() : List.of(first);
    }
    return list(names, reads);
  }

  /** The parts of a list of names. */
  static List<String> parts(String names) {
    return BETWEEN.splitAsStream(names).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Whom a part of a list credits. */
  @Nullable Credited one(String part) {
    return name.read(part);
  }

  private List<Credited> list(String names, Reads reads) {
    List<Credited> credited = new ArrayList<>();
    for (String part : parts(names)) {
      Credited one = name.read(part);
      if (one != null && !credited.contains(one)) {
        credited.add(one);
      }
      if (one == null ? !passes(part, reads) : reads == Reads.AGENCIES && !one.isAgency()) {
        return List.of();
      }
    }
    return credited;
  }

  /** Whether a list may hold what is no outlet that is known. */
  private static boolean passes(String part, Reads reads) {
    return switch (reads) {
      case SOME -> true;
      case NAMES -> STAFF.matcher(part).matches() || !Character.isLowerCase(part.charAt(0));
      default -> STAFF.matcher(part).matches();
    };
  }
}
