package io.slugline.entities.identity;

import io.slugline.model.tag.EntityType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the organisations of one article apart: by the knowledge base, by acronyms in brackets, by shortened names. */
final class Organisations {
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_INITIALS = 3;
    /** Longer beginnings are not used as names. */
    private static final int MOST_WORDS = 8;

    private final KnowledgeBase knowledge;
    /** Full name to identity. */
    private final Map<String, Identity> full = new LinkedHashMap<>();
    /** Acronym to full name. */
    private final Map<String, String> acronyms = new HashMap<>();
    /** Beginnings and initials of full names to the first that has them. */
    private final Map<String, Identity> shortened = new HashMap<>();

    Organisations(KnowledgeBase knowledge, List<Candidate> candidates) {
        this.knowledge = knowledge;
        for (Candidate candidate : candidates) {
            if (candidate.name().type() == EntityType.ORGANISATION
                    && candidate.folded().indexOf(' ') > 0) {
                full.computeIfAbsent(candidate.folded(), name -> named(name, candidate.text()));
                shorten(candidate.folded(), full.get(candidate.folded()));
            }
        }
        for (int at = 1; at < candidates.size(); at++) {
            bracketed(candidates.get(at - 1), candidates.get(at));
        }
    }

    /** {@code Joint Implementation Group (JIG)}. */
    private void bracketed(Candidate name, Candidate acronym) {
        boolean near = acronym.name().first() == name.name().end() + 1
                && acronym.name().size() == 1;
        if (near && isAcronym(name.folded(), acronym.folded())) {
            acronyms.putIfAbsent(acronym.folded(), name.folded());
        }
    }

    /** Whether the letters are those that the words begin with, some words left out. */
    static boolean isAcronym(String name, String letters) {
        int at = 0;
        for (String word : name.split(" ", -1)) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
                at++;
            }
        }
        return letters.length() >= 2 && at == letters.length() && name.indexOf(' ') > 0;
    }

    private Identity named(String folded, String text) {
        Optional<Known> entry = knowledge.named(folded, EntityType.ORGANISATION);
        return entry.map(Identity::of)
                .orElseGet(() ->
                        new Identity(LocalIds.of(EntityType.ORGANISATION, folded), text, EntityType.ORGANISATION));
    }

    Identity resolve(Candidate candidate) {
        String folded = candidate.folded();
        Identity own = full.get(acronyms.getOrDefault(folded, folded));
        if (own != null) {
            return own;
        }
        Identity longer = shortened.get(folded);
        if (longer != null && knowledge.named(folded, EntityType.ORGANISATION).isEmpty()) {
            return longer;
        }
        return named(folded, candidate.text());
    }

    /** {@code Hale} for {@code Hale Holdings}, and {@code JIG} for a name of these letters. */
    private void shorten(String name, @Nullable Identity identity) {
        if (identity == null) {
            return;
        }
        int blank = name.indexOf(' ');
        for (int words = 1; blank > 0 && words < MOST_WORDS; words++) {
            if (blank >= SHORTEST_BEGINNING) {
                shortened.putIfAbsent(name.substring(0, blank), identity);
            }
            blank = name.indexOf(' ', blank + 1);
        }
        String initials = initials(name);
        if (initials.length() >= SHORTEST_INITIALS) {
            shortened.putIfAbsent(initials, identity);
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!word.isEmpty()
                    && !word.equals("of")
                    && !word.equals("the")
                    && !word.equals("for")
                    && !word.equals("and")) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
