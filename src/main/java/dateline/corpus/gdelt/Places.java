package dateline.corpus.gdelt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists of places, blocks between semicolons: {@code 4#Tesmir, Oru Valley,
 * Sarmalia#SX#SX07#12.5#31.25#-1234}. With offsets a code of the district comes after that of the
 * province, which the first files of GKG 2.0 lacked, and the offset at the end. A number sign too
 * many belongs to the name.
 */
final class Places {
  /** Type, name, country, province, latitude, longitude, feature. */
  private static final int PLAIN_PARTS = 7;

  /** The same and an offset. */
  private static final int PLACED_PARTS = PLAIN_PARTS + 1;

  private final Values values;

  Places(Values values) {
    this.values = values;
  }

  List<NamedThing> plain(String list) {
    return all(list, this::plainBlock);
  }

  List<NamedThing> placed(String list) {
    return all(list, this::placedBlock);
  }

  /**
   * A place of its parts; none without a name.
   *
   * @param end one past the part of the longitude
   * @param gap parts between the province and the latitude
   */
  private @Nullable NamedThing place(List<String> parts, int end, int gap, int offset) {
    int province = end - 3 - gap;
    return place(
        String.join("#", parts.subList(1, province - 1)),
        offset,
        parts.get(end),
        parts.get(province - 1),
        parts.get(province),
        position(parts.get(end - 2), parts.get(end - 1)));
  }

  /** A place; none without a name. */
  @Nullable NamedThing place(
      String name,
      int offset,
      String feature,
      String country,
      String adm1,
      @Nullable Position position) {
    if (name.isBlank()) {
      return null;
    }
    return new NamedThing(
        NameKind.LOCATION,
        name.strip(),
        offset,
        some(feature),
        some(country),
        some(adm1),
        position == null ? null : position.latitude(),
        position == null ? null : position.longitude());
  }

  /** A position; none where a half is missing, which is counted, or both are. */
  @Nullable Position position(String latitude, String longitude) {
    if (latitude.isBlank() && longitude.isBlank()) {
      return null;
    }
    Double north = Numerals.decimal(latitude.strip());
    Double east = Numerals.decimal(longitude.strip());
    if (north == null || east == null || Math.abs(north) > 90 || Math.abs(east) > 180) {
      values.drop();
      return null;
    }
    return new Position(north, east);
  }

  private List<NamedThing> all(String list, Function<List<String>, @Nullable NamedThing> reader) {
    List<NamedThing> places = new ArrayList<>();
    for (String block : Parts.filled(list)) {
      NamedThing place = reader.apply(Parts.of(block, '#'));
      if (place == null) {
        values.drop();
      } else {
        places.add(place);
      }
    }
    return places;
  }

  private @Nullable NamedThing plainBlock(List<String> parts) {
    return parts.size() < PLAIN_PARTS ? null : place(parts, parts.size() - 1, 0, -1);
  }

  private @Nullable NamedThing placedBlock(List<String> parts) {
    int size = parts.size();
    if (size < PLACED_PARTS) {
      return plainBlock(parts);
    }
    int district = size == PLACED_PARTS ? 0 : 1;
    return place(parts, size - 2, district, values.place(parts.get(size - 1)));
  }

  private static @Nullable String some(String code) {
    String stripped = code.strip();
    return stripped.isEmpty() ? null : stripped;
  }
}
