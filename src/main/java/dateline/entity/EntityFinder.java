package dateline.entity;

import dateline.entity.tagger.NameTagger;
import dateline.entity.tagger.TaggerModel;
import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who and what a document names. Immutable; one serves many threads. */
public final class EntityFinder {
  private final NameTree tree = new NameTree();
  private final InstitutionForms institutions;
  private final ThreadLocal<NameTagger> tagger;

  /** A finder of known entities and outlets, and of what the tagger finds besides. */
  public EntityFinder(Gazetteer gazetteer, Outlets outlets, TaggerModel model) {
    outlets.names().forEach((name, id) -> tree.add(name, outlet(id)));
    gazetteer.forms().forEach(form -> tree.add(form.name(), form.known()));
    institutions = new InstitutionForms(gazetteer.entities());
    tagger = ThreadLocal.withInitial(() -> new NameTagger(model));
  }

  /** A finder with the names that ship with Dateline. */
  public static EntityFinder shipped() {
    return new EntityFinder(Gazetteer.shipped(), Outlets.shipped(), TaggerModel.shipped());
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
    KnownAt known = new KnownAt(KnownNames.in(reading, tree), document.tokens().count());
    TaggedNames tagged = new TaggedNames(reading, known).read(tagger.get());
    List<Found> found = new ArrayList<>(known.remaining());
    found.addAll(tagged.found());
    return mentions(document, resolve(reading, found, publication));
  }

  private List<Found> resolve(Reading reading, List<Found> found, Publication publication) {
    List<Found> all = new ArrayList<>(found);
    all.addAll(new DocumentNames(reading, found).elsewhere());
    Identity identity = new Identity(reading, found);
    List<Found> parts = identity.resolve(all);
    List<Found> owned = new Institutions(reading, institutions, publication, parts).resolve(parts);
    List<Found> resolved = new Acronyms(reading, owned).resolve(owned);
    CandidateVotes votes = new CandidateVotes(all);
    resolved.stream().filter(identity::isCalled).forEach(votes::addPerson);
    return resolved.stream()
        .map(votes::decide)
        .sorted(Comparator.comparingInt((Found name) -> name.characters().start()))
        .toList();
  }

  private static List<Mention> mentions(Document document, List<Found> found) {
    List<Mention> mentions = new ArrayList<>(found.size());
    for (Found name : found) {
      mentions.add(mention(document, name));
    }
    return mentions;
  }

  private static Mention mention(Document document, Found found) {
    int token = found.tokens().start();
    Span span = found.characters();
    return new Mention(
        document.sentenceOf(token),
        span.start(),
        span.end(),
        span.of(document.text()),
        found.id(),
        found.type(),
        found.method().word(),
        document.isQuoted(token) ? "quoted" : "own",
        null);
  }
}
