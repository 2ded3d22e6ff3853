package io.slugline.runtime.record;

import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whose bodies are not passed on.
 *
 * @param domains in lower case; what lies below one is meant too
 */
public record KeptOut(Set<String> domains) {
    public static final KeptOut NOTHING = new KeptOut(Set.of());

    public KeptOut {
        domains = Set.copyOf(domains);
    }

    public static KeptOut of(Settings settings) {
        return new KeptOut(settings.get(CommonSettings.BODIES_WITHHELD));
    }

    /** Whether nothing is kept out. */
    public boolean isNothing() {
        return domains.isEmpty();
    }

    /** Whether the article of this domain, or at this address, is meant; either may be empty. */
    public boolean holds(String domain, String url) {
        return !isNothing() && (names(domain) || names(host(url)));
    }

    private boolean names(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(domain -> lower.equals(domain) || lower.endsWith("." + domain));
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
