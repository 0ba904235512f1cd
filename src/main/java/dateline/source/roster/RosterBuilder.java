package dateline.source.roster;

import dateline.table.Entity;
import dateline.table.Outlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what the lists of entities and outlets tell of those who may be cited. */
final class RosterBuilder {
  private static final Map<String, SourceType> TYPES =
      Map.ofEntries(
          Map.entry("country", SourceType.GOVERNMENT),
          Map.entry("former_country", SourceType.GOVERNMENT),
          Map.entry("territory", SourceType.GOVERNMENT),
          Map.entry("government", SourceType.GOVERNMENT),
          Map.entry("ministry", SourceType.GOVERNMENT),
          Map.entry("legislature", SourceType.OFFICIAL),
          Map.entry("court", SourceType.OFFICIAL),
          Map.entry("police", SourceType.OFFICIAL),
          Map.entry("party", SourceType.OFFICIAL),
          Map.entry("diplomat", SourceType.OFFICIAL),
          Map.entry("official", SourceType.OFFICIAL),
          Map.entry("spokesperson", SourceType.GOVERNMENT),
          Map.entry("armed_force", SourceType.MILITARY),
          Map.entry("military_officer", SourceType.MILITARY),
          Map.entry("intelligence_agency", SourceType.INTELLIGENCE),
          Map.entry("international_organization", SourceType.INTERNATIONAL_ORGANIZATION),
          Map.entry("un_agency", SourceType.INTERNATIONAL_ORGANIZATION),
          Map.entry("alliance", SourceType.INTERNATIONAL_ORGANIZATION),
          Map.entry("ngo", SourceType.NGO),
          Map.entry("armed_group", SourceType.ARMED_GROUP),
          Map.entry("rebel_leader", SourceType.ARMED_GROUP),
          Map.entry("university", SourceType.EXPERT),
          Map.entry("think_tank", SourceType.EXPERT),
          Map.entry("company", SourceType.CIVILIAN),
          Map.entry("religious_body", SourceType.CIVILIAN),
          Map.entry("journalist", SourceType.OUTLET));

  /** Kinds of organisations that speak for their country, where they have one. */
  private static final Set<String> OF_COUNTRIES =
      Set.of(
          "government",
          "ministry",
          "legislature",
          "court",
          "police",
          "armed_force",
          "intelligence_agency",
          "diplomat",
          "military_officer",
          "minister",
          "leader",
          "official",
          "spokesperson");

  private static final Set<String> STATES = Set.of("country", "former_country", "territory");

  private static final String OUTLET = "outlet:";

  private final Map<String, Affiliation> bodies = new HashMap<>();
  private final Map<String, List<Office>> offices = new HashMap<>();
  private final Map<String, String> byCode = new HashMap<>();
  private final Set<String> states = new HashSet<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, List<Roster.Holder>> holders = new HashMap<>();

  RosterBuilder(List<Entity> entities, List<Outlet> outlets) {
    SourceNouns nouns = SourceNouns.shipped();
    GenderWords given = GenderWords.shipped();
    OfficeNames names = OfficeNames.shipped();
    entities.stream().filter(entity -> is(STATES, entity)).forEach(this::addState);
    entities.forEach(entity -> bodies.put(entity.entityId(), body(entity, nouns)));
    RoleReader roles = new RoleReader(nouns, entities, bodies, states);
    entities.stream()
        .filter(entity -> !entity.roles().isEmpty())
        .forEach(entity -> offices.put(entity.entityId(), offices(entity, roles)));
    outlets.forEach(outlet -> addOutlet(outlet, roles));
    entities.forEach(entity -> addGender(entity, given));
    offices.forEach((person, held) -> held.forEach(office -> addHolder(person, office, names)));
  }

  private void addGender(Entity entity, GenderWords given) {
    int space = entity.name().indexOf(' ');
    if (entity.type().equals("person") && space > 0) {
      Gender gender = given.ofGivenName(entity.name().substring(0, space));
      if (gender != null) {
        genders.put(entity.entityId(), gender);
      }
    }
  }

  private void addHolder(String person, Office office, OfficeNames names) {
    String country = office.held().partyId();
    if (country != null && states.contains(country)) {
      for (String name : names.of(office.title())) {
        holders
            .computeIfAbsent(country + "/" + name, unseen -> new ArrayList<>())
            .add(new Roster.Holder(person, office));
      }
    }
  }

  Map<String, Gender> genders() {
    return genders;
  }

  Map<String, List<Roster.Holder>> holders() {
    return holders;
  }

  Map<String, Affiliation> bodies() {
    return bodies;
  }

  Map<String, List<Office>> offices() {
    return offices;
  }

  Set<String> states() {
    return states;
  }

  private static boolean is(Set<String> kinds, Entity entity) {
    return entity.kind() != null && kinds.contains(entity.kind());
  }

  private void addState(Entity entity) {
    states.add(entity.entityId());
    String code = entity.country();
    if (code != null && "country".equals(entity.kind())) {
      byCode.put(code, entity.entityId());
    } else if (code != null) {
      byCode.putIfAbsent(code, entity.entityId());
    }
  }

  private Affiliation body(Entity entity, SourceNouns nouns) {
    SourceType type = entity.type().equals("location") ? seat(entity, nouns) : type(entity);
    boolean person = entity.type().equals("person");
    return person && type == null ? Affiliation.NONE : new Affiliation(type, party(entity, type));
  }

  private static @Nullable SourceType type(Entity entity) {
    return TYPES.get(entity.kind() == null ? "" : entity.kind());
  }

  /** What a place stands for: a country its government, as does the White House. */
  private static @Nullable SourceType seat(Entity entity, SourceNouns nouns) {
    SourceNouns.Noun noun = nouns.find(SourceNouns.key(entity.name()));
    return is(STATES, entity) || noun == null ? type(entity) : noun.type();
  }

  private @Nullable String party(Entity entity, @Nullable SourceType type) {
    if (is(STATES, entity)) {
      return entity.entityId();
    }
    String country = entity.country() == null ? null : byCode.get(entity.country());
    if (entity.type().equals("location") || is(OF_COUNTRIES, entity)) {
      return country;
    }
    boolean group = entity.type().equals("organization") && type != null;
    boolean silent = type == SourceType.EXPERT || type == SourceType.CIVILIAN;
    return group && !silent ? entity.entityId() : null;
  }

  private List<Office> offices(Entity person, RoleReader roles) {
    List<Office> held = new ArrayList<>();
    SourceType type = type(person);
    Affiliation kind = new Affiliation(type, party(person, type));
    person.roles().forEach(role -> held.add(roles.office(role, kind)));
    return List.copyOf(held);
  }

  private void addOutlet(Outlet outlet, RoleReader roles) {
    boolean agency = "wire_agency".equals(outlet.kind());
    SourceType type = agency ? SourceType.WIRE_AGENCY : SourceType.OUTLET;
    bodies.put(OUTLET + outlet.outletId(), new Affiliation(type, owner(outlet, roles)));
  }

  /** The country or group that controls an outlet. */
  private @Nullable String owner(Outlet outlet, RoleReader roles) {
    String owner = outlet.affiliation();
    if (owner == null) {
      return null;
    }
    String name = owner.substring(owner.indexOf(':') + 1);
    return owner.startsWith("state:") ? byCode.get(name) : roles.id(name);
  }
}
