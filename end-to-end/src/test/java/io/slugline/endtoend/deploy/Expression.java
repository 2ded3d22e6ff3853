package io.slugline.endtoend.deploy;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PromQL expression of a panel or an alert. */
record Expression(String where, String text) {
    private static final Pattern GROUPING =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Pattern COMPARISON = Pattern.compile("(>|<|==|!=|>=|<=) (?=[0-9])");

    private static final Set<String> WORDS = Set.of(
            "sum",
            "max",
            "min",
            "avg",
            "count",
            "rate",
            "increase",
            "histogram_quantile",
            "topk",
            "and",
            "or",
            "unless",
            "clamp_min",
            "clamp_max",
            "time",
            "vector",
            "bool",
            "by",
            "sort_desc",
            "label_replace",
            "deriv",
            "NaN");

    /** The metrics that it asks for. */
    Set<String> metrics() {
        String bare = BRACES.matcher(GROUPING.matcher(text).replaceAll(" ")).replaceAll(" ");
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(bare);
        while (matcher.find()) {
            if (!WORDS.contains(matcher.group())) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    /** The expression with Grafana's variables filled in. */
    String filledIn() {
        return text.replace("$__rate_interval", "1m")
                .replace("$__range", "5m")
                .replace("$__interval", "15s")
                .replace("${service}", ".*")
                .replace("$service", ".*");
    }

    /** An alert's expression that answers whether its metrics are there or not: comparisons filter no more. */
    String unfiltered() {
        return COMPARISON.matcher(filledIn()).replaceAll("$1 bool ");
    }
}
