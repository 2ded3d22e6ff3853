package io.slugline.extraction;

import io.slugline.model.article.Source;
import java.util.Map;

/**
 * Names the outlet of an article from what the page bears: its address, its name for itself, an agency's mark.
 *
 * <p>Whoever delivered the page may know better, and is believed first. A mark inside a report names its agency, which is
 * the source only of a page that bears no other.
 */
final class Sources {
    /** Agencies whose address does not spell their name. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("reuters.com", "Reuters"),
            Map.entry("apnews.com", "AP"),
            Map.entry("ap.org", "AP"),
            Map.entry("afp.com", "AFP"),
            Map.entry("tass.ru", "TASS"),
            Map.entry("tass.com", "TASS"),
            Map.entry("sputniknews.com", "Sputnik"),
            Map.entry("ria.ru", "RIA Novosti"),
            Map.entry("interfax.com", "Interfax"),
            Map.entry("interfax.ru", "Interfax"),
            Map.entry("xinhuanet.com", "Xinhua"),
            Map.entry("news.cn", "Xinhua"),
            Map.entry("kyodonews.net", "Kyodo"),
            Map.entry("yna.co.kr", "Yonhap"),
            Map.entry("upi.com", "UPI"),
            Map.entry("dpa.com", "dpa"),
            Map.entry("efe.com", "EFE"),
            Map.entry("ansa.it", "ANSA"),
            Map.entry("aa.com.tr", "Anadolu Agency"),
            Map.entry("rferl.org", "RFE/RL"),
            Map.entry("voanews.com", "VOA"),
            Map.entry("bloomberg.com", "Bloomberg"),
            Map.entry("ukrinform.net", "Ukrinform"),
            Map.entry("ptinews.com", "PTI"),
            Map.entry("irna.ir", "IRNA"));

    private Sources() {}

    /**
     * The outlet.
     *
     * @param delivered its name as the deliverer gives it
     * @param printed its name as the page prints it, or its domain
     * @param agency of the dateline
     */
    static Source of(CanonicalUrl url, String delivered, String printed, String agency) {
        boolean printedDomain = isDomain(printed);
        String domain = url.isEmpty() && printedDomain ? withoutWww(printed) : url.domain();
        String name = first(delivered, printedDomain ? "" : printed);
        if (name.isEmpty()) {
            name = NAMES.getOrDefault(domain, domain.isEmpty() ? agency : "");
        }
        return new Source(name, domain);
    }

    private static boolean isDomain(String name) {
        return name.indexOf('.') > 0 && name.matches("(?:[\\p{L}\\d-]+\\.)+[A-Za-z]{2,8}");
    }

    private static String withoutWww(String domain) {
        return domain.startsWith("www.") ? domain.substring(4) : domain;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
