package dateline.entity;

import dateline.entity.tagger.NameModel;
import dateline.entity.tagger.SentenceTagger;
import dateline.entity.tagger.TaggerMode;
import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who and what a document names. Immutable; one serves many threads. */
public final class EntityFinder {
  private final NameTree tree = new NameTree();
  private final Countries countries;
  private final Offices offices;
  private final InstitutionForms institutions;
  private final ThreadLocal<SentenceTagger> tagger;

  /** A finder of known entities and outlets, and of what the tagger finds besides. */
  public EntityFinder(Gazetteer gazetteer, Outlets outlets, NameModel model) {
    outlets.names().forEach((name, id) -> tree.add(name, outlet(id)));
    gazetteer.forms().forEach(form -> tree.add(form.name(), form.period(), form.known()));
    countries = Countries.among(gazetteer.entities());
    offices = new Offices(gazetteer, OfficeTitles.shipped());
    institutions = new InstitutionForms(gazetteer.entities());
    tagger = ThreadLocal.withInitial(model::tagger);
  }

  /** A finder with the names that ship with Dateline. */
  public static EntityFinder shipped() {
    return shipped(TaggerMode.fast);
  }

  /** A finder with the names that ship with Dateline and one of its models. */
  public static EntityFinder shipped(TaggerMode mode) {
    return new EntityFinder(Gazetteer.shipped(), Outlets.shipped(), mode.model());
  }

  private static KnownName outlet(String id) {
    return new KnownName(EntityIds.forOutlet(id), Found.ORGANIZATION, Method.OUTLET);
  }

  /** The mentions of a document of which only the text is known. */
  public List<Mention> find(Document document) {
    return find(document, Publication.UNKNOWN);
  }

  /** The mentions of a document in text order; none overlaps another. Linear in its length. */
  public List<Mention> find(Document document, Publication publication) {
    Reading reading = new Reading(document);
    KnownAt known =
        new KnownAt(KnownNames.in(reading, tree, publication.day()), document.tokens().count());
    TaggedNames tagged = new TaggedNames(reading, known).read(tagger.get());
    List<Found> found = new ArrayList<>(known.remaining());
    found.addAll(tagged.found());
    List<Found> resolved = resolve(reading, found, publication);
    Metonyms metonyms = new Metonyms(reading, resolved, countries);
    return resolved.stream().map(name -> mention(document, name, metonyms.meant(name))).toList();
  }

  private List<Found> resolve(Reading reading, List<Found> found, Publication publication) {
    List<Found> all = new ArrayList<>(found);
    all.addAll(new DocumentNames(reading, found).elsewhere());
    Identity identity = new Identity(reading, found);
    OfficeHolders holders = new OfficeHolders(reading, all, offices, publication.day());
    List<Found> known = holders.resolve(identity.resolve(all));
    List<Found> owned = new Institutions(reading, institutions, publication, known).resolve(known);
    List<Found> resolved = new Acronyms(reading, owned).resolve(owned);
    CandidateVotes votes = new CandidateVotes(all);
    resolved.stream().filter(identity::isCalled).forEach(votes::addPerson);
    return resolved.stream()
        .map(votes::decide)
        .sorted(Comparator.comparingInt((Found name) -> name.characters().start()))
        .toList();
  }

  private static Mention mention(Document document, Found found, @Nullable String meant) {
    int token = found.tokens().start();
    Span span = found.characters();
    return new Mention(
        document.sentenceOf(token),
        span.start(),
        span.end(),
        span.of(document.text()),
        meant == null ? found.id() : meant,
        found.type(),
        found.method().word(),
        meant != null,
        document.isQuoted(token) ? "quoted" : "own");
  }
}
