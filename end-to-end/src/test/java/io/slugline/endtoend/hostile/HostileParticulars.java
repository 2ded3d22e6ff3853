package io.slugline.endtoend.hostile;

import io.slugline.wire.Headers;
import java.util.ArrayList;
import java.util.List;

/** Pages in order whose address, dates or headers are not. */
final class HostileParticulars {
    private static final List<String> ADDRESSES = List.of(
            "",
            " ",
            "http://",
            "https://",
            "://",
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "ftp://example.org/a",
            "mailto:a@example.org",
            "//example.org/a",
            "/only/a/path",
            "example.org",
            "https://a/",
            "https://[::1]/a",
            "https://[::1",
            "https://user:word@example.org:99999/a",
            "https://example.org:port/a",
            "https://example.org/a b c",
            "https://example.org/\u0000",
            "https://example.org/\n/a",
            "https://\u202eexample.org/",
            "https://b\u00fccher.example/\u00fcber",
            "https://xn--bcher-kva.example/",
            "https://example.org/%",
            "https://example.org/%zz%00%ff",
            "https://example.org/../../../..",
            "https://example.org\\a\\b",
            "https://.../a",
            "https://example..org/a",
            "https://-.-/",
            "https://example.org/2023/13/45/a",
            "https://example.org/9999/99/99/",
            "https://example.org/0000/00/00/a",
            "https://example.org/20230230-a",
            "https://example.org/?&&&===",
            "https://example.org/?utm_source=" + "u".repeat(3_000),
            "https://example.org/#" + "f".repeat(3_000),
            "https://example.org/" + "a/".repeat(10_000),
            "https://example.org/?" + "a=b&".repeat(10_000),
            "https://" + "sub.".repeat(2_000) + "example.org/",
            "HTTPS://EXAMPLE.ORG/A");
    private static final List<String> DATES = List.of(
            "",
            "0000-00-00",
            "2023-02-30",
            "2023-13-01T00:00:00Z",
            "9999-12-31T23:59:60Z",
            "-5000-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "1e20",
            "1678270000000",
            "99999999999999999999",
            "tomorrow",
            "now()",
            "NaN",
            "2023-03-08T25:61:61",
            "2023-03-08T10:00:00+99:99",
            "31/31/31",
            "00:00",
            "March",
            "February 31, 2023",
            "Wed, 99 Mar 2023 10:00:00 GMT",
            "\u0662\u0660\u0662\u0663-\u0660\u0663-\u0660\u0668",
            "2023-03-08T10:00:00[Mars/Olympus]",
            "2023-W10-3",
            "2023-067",
            "P1D",
            "2023-03-08 10:00:00 " + "PST ".repeat(2_000),
            "1".repeat(10_000),
            "1969-12-31T23:59:59Z");
    private static final List<String> DATELINES = List.of(
            "KELSBY, Feb. 31 (Orrel Wire) - ",
            "KELSBY (",
            "KELSBY, KELSBY, KELSBY, KELSBY - ",
            "(Orrel Wire) (Orrel Wire) - ",
            "KELSBY, March 99 - ",
            "- - - - ",
            "KELSBY" + "/KELSBY".repeat(1_000) + " - ",
            "\u2014\u2014 KELSBY \u2014\u2014 ");

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileParticulars particulars = new HostileParticulars();
        particulars.addresses();
        particulars.dates();
        particulars.headers();
        return particulars.all;
    }

    private void addresses() {
        for (int at = 0; at < ADDRESSES.size(); at++) {
            all.add(Hostile.article("addresses", "u" + at, "Number " + at + ".").with(Headers.URL, ADDRESSES.get(at)));
            String link = "<link rel=canonical href=\"" + ADDRESSES.get(at) + "\"><meta property=og:url content=\""
                    + ADDRESSES.get(at) + "\">";
            all.add(Hostile.html("addresses-in-markup", "u" + at, Place.ENRICHED, Prose.page(link, "link " + at, "")));
        }
    }

    private void dates() {
        for (int at = 0; at < DATES.size(); at++) {
            String date = DATES.get(at);
            String meta = "<meta property=article:published_time content=\"" + date + "\"><meta name=date content=\""
                    + date + "\">";
            String time = "<time datetime=\"" + date + "\">" + date + "</time>";
            all.add(Hostile.html("dates", "d" + at, Place.ENRICHED, Prose.page(meta, "dated " + at, time)));
            all.add(Hostile.article("dates-received", "d" + at, "Day " + at + ".")
                    .with(Headers.RECEIVED_AT, date));
        }
        for (int at = 0; at < DATELINES.size(); at++) {
            String page = Prose.page("line " + at, "").replace(Prose.LEAD, DATELINES.get(at) + Prose.LEAD);
            all.add(Hostile.html("datelines", "l" + at, Place.ENRICHED, page));
        }
    }

    private void headers() {
        header("no-type", Headers.CONTENT_TYPE, "");
        header("odd-type", Headers.CONTENT_TYPE, ";;;=/");
        header("long-type", Headers.CONTENT_TYPE, "text/html; a=" + "b".repeat(100_000));
        header("image-type", Headers.CONTENT_TYPE, "image/png");
        header("upper-type", Headers.CONTENT_TYPE, "TEXT/HTML;CHARSET=UTF-8");
        header("long-source", Headers.SOURCE, "wire ".repeat(20_000));
        header("control-source", Headers.SOURCE, "\u0000\u0001\n\r");
        header("assumed", Headers.RECEIVED_AT_ASSUMED, "perhaps");
        header("long-id", Headers.ID, "i".repeat(100_000));
        header("odd-id", Headers.ID, "../../\u0000\n\u202e");
        header("same-id", Headers.ID, "the-same");
        header("same-id-again", Headers.ID, "the-same");
        header("redrive", Headers.REDRIVE, "true");
        header("control", Headers.CONTROL, "skipped");
        header("made-from", "slugline-replay", "article.raw-0@99");
        header("trace", Headers.TRACEPARENT, "00-zz-zz-zz");
        header("long-trace", Headers.TRACEPARENT, "0".repeat(50_000));
        header("events", "ce_id", "mine");
    }

    private void header(String name, String header, String value) {
        all.add(Hostile.article("headers", name, "Said by " + name + ".").with(header, value));
    }
}
