package io.slugline.entities.identity;

import io.slugline.model.tag.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells places of one name apart by the other places of the article: Georgia near Atlanta is the state. */
final class Places {
    /** What a further place of the same country weighs. */
    private static final long NEIGHBOUR = 4;

    private final KnowledgeBase knowledge;
    /** How many places of the article lie in each country. */
    private final Map<String, Integer> countries = new HashMap<>();

    Places(KnowledgeBase knowledge, List<Candidate> candidates) {
        this.knowledge = knowledge;
        for (Candidate candidate : candidates) {
            List<Known> all = knowledge.named(candidate.folded());
            if (candidate.name().type() == EntityType.PLACE && !all.isEmpty()) {
                countries.merge(all.get(0).country(), 1, Integer::sum);
            }
        }
        countries.remove("");
    }

    Identity resolve(Candidate candidate) {
        Known best = null;
        long most = -1;
        for (Known known : knowledge.named(candidate.folded())) {
            boolean fits = known.type() == EntityType.PLACE
                    || (known.type() == EntityType.ORGANISATION && known.isChosen() && best == null);
            long weight = fits ? known.weight() * (1 + NEIGHBOUR * countries.getOrDefault(known.country(), 0)) : -1;
            if (weight > most) {
                most = weight;
                best = known;
            }
        }
        return best != null
                ? Identity.of(best)
                : new Identity(LocalIds.of(EntityType.PLACE, candidate.folded()), candidate.text(), EntityType.PLACE);
    }
}
