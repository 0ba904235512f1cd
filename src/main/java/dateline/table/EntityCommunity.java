package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one entity in the network of a period: which community it belongs to, and where it stands."
            + " The network's edges are the pairs of entity_pair of the window three_sentences with"
            + " a q_value of at most --network-q (0.05 unless the run says otherwise) and a"
            + " disparity_alpha of at most --network-alpha (0.2); their weights are"
            + " articles_weighted. Who has no such pair has no row. Communities are found by the"
            + " Leiden method on modularity (Traag et al. 2019; resolution 1, seed 1), from those of"
            + " the edition before unless a search from nothing finds a modularity higher by more"
            + " than 0.005",
    layout = Layout.WHOLE)
public record EntityCommunity(
    @Key @Means("7_days, 28_days or all, see entity_pair.") String period,
    @Key @Means("Entity.") String entityId,
    @Means(
            "Label of its community: the entity_id of the member that was strongest when the"
                + " community was new, ~ and the number of the edition in which that was. It stays"
                + " while the members are much the same from one edition to the next (Jaccard's"
                + " coefficient of at least 0.3, the most alike first, as in Greene et al. 2010)."
                + " One that nothing takes over never comes back.")
        String community,
    @Means("Date of the run that made that edition.") LocalDate since,
    @Means("Entities of the community.") int communitySize,
    @Means("Edges that the entity has in the network.") int degree,
    @Means("The sum of their weights.") double strength,
    @Means(
            "The share of all pairs of other entities whose shortest path leads through this one"
                + " (Freeman 1977), an edge being as long as one over its weight.")
        double betweenness,
    @Means(
            "From how many entities, drawn by their ids (seed 1), shortest paths were searched;"
                + " betweenness is then an estimate (Brandes and Pich 2007). Empty: from all, it is"
                + " exact.")
        @Nullable Integer betweennessPivots,
    @Means(
            "Modularity of the period's communities (Newman and Girvan 2004): the share of weight"
                + " within them beyond what chance would put there. From about 0.3 on there are"
                + " communities to speak of.")
        double modularity) {

  private static final List<String> PERIODS = List.of("7_days", "28_days", "all");

  public EntityCommunity {
    require(PERIODS.contains(period), "a period is of three kinds");
    require(!community.isBlank(), "a community has a label");
    require(communitySize > 1, "who has an edge is not alone in a community");
    require(degree > 0 && strength > 0, "who is in the network has an edge");
    require(betweenness >= 0 && betweenness <= 1, "a share lies between 0 and 1");
    require(betweennessPivots == null || betweennessPivots > 0, "paths are searched from some");
    require(modularity >= -1 && modularity <= 1, "modularity lies between -1 and 1");
  }
}
