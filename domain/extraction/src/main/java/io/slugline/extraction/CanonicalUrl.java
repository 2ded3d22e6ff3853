package io.slugline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address of an article without what changes from visit to visit.
 *
 * @param printed the page's own scheme and host, without tracking parameters, fragment and default port
 * @param key the same article whichever way it was reached: AMP and mobile twins, {@code http} and {@code https}, with
 *     and without {@code www} and trailing slash are one; only for identity, not for reading
 */
public record CanonicalUrl(String printed, String key) {
    private static final CanonicalUrl NONE = new CanonicalUrl("", "");

    /** Longer addresses are data, not addresses; servers refuse them. */
    private static final int LONGEST = 4096;

    /** Parameters that say how a reader came, not what is read. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "il",
            "ref",
            "ref_src",
            "ref_url",
            "referrer",
            "referer",
            "source",
            "src",
            "cmp",
            "cmpid",
            "cid",
            "ocid",
            "icid",
            "ncid",
            "sr_share",
            "smid",
            "smtyp",
            "smprod",
            "sc_src",
            "ito",
            "ns_source",
            "ns_mchannel",
            "ns_campaign",
            "ns_linkname",
            "spm",
            "share",
            "shared",
            "sh",
            "ir",
            "partner",
            "emc",
            "rss",
            "feedtype",
            "feedname",
            "ftag",
            "tag_id",
            "wt.mc_id",
            "wt_mc",
            "xtor",
            "at_medium",
            "at_campaign",
            "at_custom1",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "soc_src",
            "soc_trk",
            "tsrc",
            "__twitter_impression",
            "amp",
            "outputtype",
            "_r",
            "hp",
            "via",
            "fb_ref",
            "fb_source",
            "action_object_map",
            "action_type_map",
            "action_ref_map",
            "campaign",
            "medium",
            "from",
            "mod",
            "cv1",
            "taid",
            "intcmp",
            "linkid",
            "feature",
            "si",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "vero_id",
            "zanpid",
            "awc",
            "srnd",
            "leadsource",
            "seid");

    private static final Pattern TRACKING_PREFIX =
            Pattern.compile("^(?:utm_|pk_|mtm_|piwik_|hsa_|wt_|trk_|at_|stm_|itm_|cx_).*");

    private static final Pattern TWIN_HOST =
            Pattern.compile("^(?:www\\d?|m|mobile|amp|wap|touch|edition|mobil)\\.(?=[^.]+\\.[^.])");
    private static final Pattern AMP_PATH =
            Pattern.compile("^/amp(?=/.)|/amp/?$|[./]amp(?=\\.html?$)|-amp(?=\\.html?$)|/(?:amp|mobile)(?=/\\d{4}/)");
    private static final Pattern INDEX = Pattern.compile("/(?:index\\.(?:html?|php)|default\\.aspx?)$");
    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);

    public static CanonicalUrl of(String url) {
        String text = url.strip();
        if (text.length() > LONGEST
                || !SCHEME.matcher(text).find()
                || text.chars().anyMatch(c -> c <= ' ')) {
            return NONE;
        }
        return of(Parts.of(text));
    }

    public boolean isEmpty() {
        return printed.isEmpty();
    }

    /** The host without its twins' prefix: the outlet's address. */
    public String domain() {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    private static CanonicalUrl of(Parts parts) {
        if (parts.host.isEmpty() || !parts.host.contains(".")) {
            return NONE;
        }
        String query = withoutTracking(parts.query);
        String path = parts.path.isEmpty() ? "/" : parts.path;
        String printed = parts.scheme + "://" + parts.host + parts.port + path + query;
        return new CanonicalUrl(
                printed, TWIN_HOST.matcher(parts.host).replaceFirst("") + parts.port + folded(path) + query);
    }

    private static String folded(String path) {
        String plain = INDEX.matcher(AMP_PATH.matcher(path).replaceAll("")).replaceFirst("");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The parameters that may name the article, in the page's order. */
    private static String withoutTracking(String query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!name.isEmpty()
                    && !TRACKING.contains(name)
                    && !TRACKING_PREFIX.matcher(name).matches()) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /** An address taken apart by its marks alone, for real ones break the rules of {@code java.net.URI}. */
    private record Parts(String scheme, String host, String port, String path, String query) {
        static Parts of(String url) {
            int hash = url.indexOf('#');
            String address = hash < 0 ? url : url.substring(0, hash);
            int host = address.indexOf("://") + 3;
            int query = address.indexOf('?', host);
            int queryStart = query < 0 ? address.length() : query;
            int slash = address.indexOf('/', host);
            int path = slash < 0 || slash > queryStart ? queryStart : slash;
            String scheme = address.substring(0, host - 3).toLowerCase(Locale.ROOT);
            String authority = address.substring(
                            address.lastIndexOf('@', path) >= host ? address.lastIndexOf('@', path) + 1 : host, path)
                    .toLowerCase(Locale.ROOT);
            int colon = authority.indexOf(':');
            String port = colon < 0 ? "" : authority.substring(colon);
            return new Parts(
                    scheme,
                    colon < 0 ? authority : authority.substring(0, colon),
                    port.equals(":80") || port.equals(":443") || port.equals(":") ? "" : port,
                    address.substring(path, queryStart),
                    query < 0 ? "" : address.substring(query + 1));
        }
    }
}
