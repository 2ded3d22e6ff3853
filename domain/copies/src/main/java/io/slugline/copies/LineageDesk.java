package io.slugline.copies;

import io.slugline.model.ArticleId;
import io.slugline.model.Span;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Change;
import io.slugline.model.copy.Copy;
import io.slugline.model.copy.Copy.CopyKind;
import io.slugline.model.copy.Copy.CopyOf;
import io.slugline.model.copy.Copy.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Traces where an article comes from: whole copies, passages, and which of the two was first. */
final class LineageDesk {
    /** A run that fills so much of a text makes its holder a candidate for a whole copy. */
    private static final double LARGE_PART = 0.2;

    private final CopySettings settings;
    private final CopyMemory memory;
    private final Indexes indexes;
    private final CopyFinder copyFinder;
    private final PassageFinder passageFinder;

    LineageDesk(CopySettings settings, CopyMemory memory, Indexes indexes) {
        this.settings = settings;
        this.memory = memory;
        this.indexes = indexes;
        this.copyFinder = new CopyFinder(settings, indexes.live, indexes.bands);
        this.passageFinder = new PassageFinder(settings, indexes.live, indexes.fingerprints);
    }

    Lineage trace(Submission submission, Optional<LastRevision> last) {
        return new Tracing(submission, last).lineage();
    }

    private final class Tracing {
        private final Article article;
        private final Submission submission;
        private final Archive archive = new Archive(memory.texts(), indexes.live);
        private final String earlierAtUrl;
        private final List<Run> runs;
        private final CopyFinder.Found found;
        private final List<ArticleId> originalOf = new ArrayList<>();
        private final List<Change> changes;

        Tracing(Submission submission, Optional<LastRevision> last) {
            this.article = submission.article();
            this.submission = submission;
            this.earlierAtUrl = last.isPresent() ? article.id().value() : earlierAtUrl();
            this.changes = last.flatMap(this::lastText)
                    .map(earlier -> RevisionDesk.changes(submission, earlier))
                    .orElse(List.of());
            this.runs = passageFinder.runs(submission.wording(), submission.fingerprints(), archive);
            this.found = copyFinder.find(submission, candidates(), archive);
        }

        /** The text of the last revision, as long as it is kept. */
        private Optional<KeptText> lastText(LastRevision last) {
            return isKept(last.number())
                    ? Optional.of(archive.get((int) last.number()).text())
                    : Optional.empty();
        }

        private boolean isKept(long number) {
            return number >= indexes.live.first();
        }

        private String earlierAtUrl() {
            String key = submission.urlKey();
            return key.isEmpty()
                    ? ""
                    : memory.urls()
                            .get(key)
                            .filter(url -> isKept(url.number()))
                            .map(UrlCard::id)
                            .orElse("");
        }

        private Candidates candidates() {
            Candidates candidates = new Candidates(runs.size());
            for (Run run : runs) {
                if (run.length() >= LARGE_PART * submission.wording().size()) {
                    candidates.add(run.number());
                }
            }
            return candidates;
        }

        Lineage lineage() {
            List<CopyOf> copies = wholeCopies();
            int whole = copies.size() + found.notCompared();
            runs.removeIf(run -> found.lookAlikes().contains(run.number()));
            new OutletLines(submission, archive, indexes.live).removeFrom(runs);
            List<Run> firstSeen = new Origins(indexes.live, settings.passageWords()).firstSeen(runs);
            firstSeen.removeIf(
                    run -> imprint(run.number()).id().equals(article.id().value()));
            copies.addAll(partialCopies(firstSeen, copies));
            Optional<CopyOf> source = source(copies);
            Copy copy = new Copy(
                    source.map(CopyOf::kind).orElse(CopyKind.ORIGINAL),
                    source.map(CopyOf::of),
                    source.map(CopyOf::similarity).orElse(0.0),
                    copies.subList(0, Math.min(Copy.MOST_COPIES, copies.size())),
                    whole,
                    family(source),
                    passages(firstSeen),
                    originalOf);
            return new Lineage(copy, changes, found.group(), found.newest());
        }

        /** Each earlier article once; the likest of its versions stands for it. */
        private List<CopyOf> wholeCopies() {
            Map<String, CopyOf> byId = new TreeMap<>();
            List<CopyOf> copies = new ArrayList<>();
            for (Likeness likeness : found.copies()) {
                Imprint earlier = imprint(likeness.number());
                CopyOf copy = new CopyOf(
                        new ArticleId(earlier.id()), kind(likeness, earlier), rounded(likeness.similarity()));
                if (byId.putIfAbsent(earlier.id(), copy) == null) {
                    copies.add(copy);
                    noteOriginal(earlier);
                }
            }
            return copies;
        }

        private CopyKind kind(Likeness likeness, Imprint earlier) {
            if (earlier.id().equals(earlierAtUrl)) {
                return CopyKind.REVISION;
            }
            return likeness.exact() ? CopyKind.EXACT : CopyKind.NEAR;
        }

        private void noteOriginal(Imprint earlier) {
            ArticleId id = new ArticleId(earlier.id());
            boolean itself = earlier.id().equals(article.id().value());
            if (!itself && !originalOf.contains(id) && submission.precedence().isOriginalOf(earlier)) {
                originalOf.add(id);
            }
        }

        /** Those that hold most first. What both quote is no copying: two who heard one speech wrote it down. */
        private List<CopyOf> partialCopies(List<Run> firstSeen, List<CopyOf> whole) {
            Map<Long, Integer> words = new TreeMap<>();
            for (Run run : firstSeen) {
                words.merge(
                        indexes.live.number(run.number()), run.toldOutsideSpeech(submission.wording()), Integer::sum);
            }
            List<Map.Entry<Long, Integer>> holders = new ArrayList<>(words.entrySet());
            holders.sort(Comparator.comparingInt(entry -> -entry.getValue()));
            List<CopyOf> partial = new ArrayList<>();
            for (Map.Entry<Long, Integer> holder : holders) {
                int number = (int) (long) holder.getKey();
                if (holder.getValue() >= settings.passageWords() && !isAmong(whole, id(number))) {
                    noteOriginal(imprint(number));
                    partial.add(new CopyOf(id(number), CopyKind.PARTIAL, similarityTo(number)));
                }
            }
            return partial;
        }

        private static boolean isAmong(List<CopyOf> copies, ArticleId id) {
            for (CopyOf copy : copies) {
                if (copy.of().equals(id)) {
                    return true;
                }
            }
            return false;
        }

        private ArticleId id(int number) {
            return new ArticleId(imprint(number).id());
        }

        /** What it copies most: its own earlier state before all, never one of which it is the original. */
        private Optional<CopyOf> source(List<CopyOf> copies) {
            Optional<CopyOf> revision = copies.stream()
                    .filter(copy -> copy.kind() == CopyKind.REVISION)
                    .findFirst();
            if (revision.isEmpty() && !earlierAtUrl.isEmpty()) {
                return Optional.of(new CopyOf(new ArticleId(earlierAtUrl), CopyKind.REVISION, rewritten()));
            }
            return revision.or(() -> copies.stream()
                    .filter(copy -> !originalOf.contains(copy.of()))
                    .findFirst());
        }

        /** How like its last text a revision is that is no longer near it; 0 where the text is kept no more. */
        private double rewritten() {
            return memory.revisions()
                    .get(earlierAtUrl)
                    .map(LastRevision::number)
                    .filter(this::isKept)
                    .map(number -> similarityTo((int) (long) number))
                    .orElse(0.0);
        }

        private double similarityTo(int number) {
            Wording theirs = archive.get(number).wording();
            return rounded(submission.shingles().similarityTo(theirs, indexes.live.shingles(number)));
        }

        /** That of what it copies; an original that came late joins the family of its copies. */
        private ArticleId family(Optional<CopyOf> source) {
            return source.map(CopyOf::of)
                    .or(() -> originalOf.stream().findFirst())
                    .flatMap(earlier -> familyOf(earlier.value()))
                    .orElse(article.id());
        }

        private Optional<ArticleId> familyOf(String id) {
            return memory.revisions()
                    .get(id)
                    .filter(last -> isKept(last.number()))
                    .map(last -> new ArticleId(imprint((int) last.number()).family()));
        }

        private List<Passage> passages(List<Run> firstSeen) {
            List<Passage> passages = new ArrayList<>();
            Map<Integer, Integer> words = new TreeMap<>();
            firstSeen.forEach(run -> words.merge(run.number(), run.thereEnd(), Math::max));
            Map<Integer, Margins> read = new TreeMap<>();
            Margins here = submission.margins();
            for (Run run : firstSeen) {
                Margins there = read.computeIfAbsent(run.number(), number -> margins(number, words));
                Span span = there.span(run.thereStart(), run.thereEnd());
                ArticleId of = id(run.number());
                passages.add(
                        new Passage(here.span(run.start(), run.end()), of, span.start(), span.end(), run.isExact()));
            }
            return passages;
        }

        /** Each text is read once, and no further than its last run. */
        private Margins margins(int number, Map<Integer, Integer> words) {
            return archive.get(number).text().margins(words.getOrDefault(number, 0));
        }

        private Imprint imprint(int number) {
            return archive.get(number).imprint();
        }
    }

    private static double rounded(double similarity) {
        return Math.round(similarity * 10_000) / 10_000.0;
    }
}
