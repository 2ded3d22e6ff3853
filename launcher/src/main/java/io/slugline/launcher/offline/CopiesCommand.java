package io.slugline.launcher.offline;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopyMemory;
import io.slugline.copies.CopySettings;
import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Copy;
import io.slugline.model.copy.Judgement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code slugline copies}: what each article is a copy of, and which passages stood earlier where. */
@Command(
        name = "copies",
        description = "Tells what each article is a copy of, and which passages stood earlier where.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: slugline copies --articles week.jsonl.gz --window P7D > copies.jsonl",
            "Each line of input is an article of its own; a second version of one names the first as revision."
        })
public final class CopiesCommand extends ArticlesCommand {
    @Option(
            names = "--window",
            paramLabel = "PERIOD",
            description = "How long texts are remembered, as an ISO period: P3D (the default), PT12H, P1M.")
    private String window = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    Function<Article, Object> judge() {
        CopyDesk desk = new CopyDesk(settings(), CopyMemory.inMemory());
        LineIds ids = new LineIds();
        return article -> line(article.id(), ids, desk.judge(ids.ownOf(article)));
    }

    private CopySettings settings() {
        try {
            CopySettings standard = CopySettings.standard();
            return window.isEmpty() ? standard : standard.withHorizon(Windows.duration(window));
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(spec.commandLine(), "--window: " + outOfRange.getMessage(), outOfRange);
        }
    }

    private static Line line(ArticleId given, LineIds ids, Judgement judgement) {
        if (judgement instanceof Judgement.Judged judged) {
            return ids.line(given, judged.copy());
        }
        throw new IllegalStateException("each line is an article of its own");
    }

    /** What is printed for an article. */
    record Line(
            ArticleId id,
            Copy.CopyKind kind,
            Optional<ArticleId> of,
            double similarity,
            List<Copy.CopyOf> copies,
            int copiesTotal,
            ArticleId family,
            List<Copy.Passage> passages,
            List<ArticleId> originalOf) {}

    /** An id that comes again is another article's: it is judged under a name of its own and printed as it was given. */
    private static final class LineIds {
        private final Map<ArticleId, Integer> seen = new HashMap<>();
        private final Map<ArticleId, ArticleId> given = new HashMap<>();

        Article ownOf(Article article) {
            int times = seen.merge(article.id(), 1, Integer::sum);
            if (times == 1) {
                return article;
            }
            ArticleId own = new ArticleId(article.id() + " (" + times + ")");
            given.put(own, article.id());
            return article.draft().id(own).article();
        }

        Line line(ArticleId id, Copy copy) {
            return new Line(
                    id,
                    copy.kind(),
                    copy.of().map(this::given),
                    copy.similarity(),
                    copy.copies().stream()
                            .map(of -> new Copy.CopyOf(given(of.of()), of.kind(), of.similarity()))
                            .toList(),
                    copy.copiesTotal(),
                    given(copy.family()),
                    copy.passages().stream().map(this::given).toList(),
                    copy.originalOf().stream().map(this::given).toList());
        }

        private Copy.Passage given(Copy.Passage passage) {
            return new Copy.Passage(
                    passage.here(), given(passage.of()), passage.ofStart(), passage.ofEnd(), passage.exact());
        }

        private ArticleId given(ArticleId own) {
            return given.getOrDefault(own, own);
        }
    }
}
