package io.slugline.entities.identity;

import io.slugline.model.tag.EntityType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the organisations of one article apart: by the knowledge base, by acronyms in brackets, by shortened names. */
final class Organisations {
    private final KnowledgeBase knowledge;
    /** Full name to identity. */
    private final Map<String, Identity> full = new LinkedHashMap<>();
    /** Acronym to full name. */
    private final Map<String, String> acronyms = new HashMap<>();

    Organisations(KnowledgeBase knowledge, List<Candidate> candidates) {
        this.knowledge = knowledge;
        for (Candidate candidate : candidates) {
            if (candidate.name().type() == EntityType.ORGANISATION
                    && candidate.folded().indexOf(' ') > 0) {
                full.computeIfAbsent(candidate.folded(), name -> named(name, candidate.text()));
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
        if (knowledge.named(folded, EntityType.ORGANISATION).isEmpty()) {
            for (Map.Entry<String, Identity> longer : full.entrySet()) {
                if (isShort(folded, longer.getKey())) {
                    return longer.getValue();
                }
            }
        }
        return named(folded, candidate.text());
    }

    /** {@code Hale} for {@code Hale Holdings}, and {@code JIG} for a name of these letters. */
    private static boolean isShort(String folded, String longer) {
        boolean begins = longer.startsWith(folded + " ") && folded.length() > 3;
        return begins || (folded.length() >= 3 && folded.indexOf(' ') < 0 && isWholeAcronym(longer, folded));
    }

    private static boolean isWholeAcronym(String name, String letters) {
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
        return initials.toString().equals(letters);
    }
}
