package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.article.Source;
import io.slugline.model.story.Account;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.stories.StoryFile.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes a withdrawn article out of its story and tells the story without it. A story of that article alone is forgotten.
 * The story's slug stays: it is its name.
 */
final class Withdrawal {
    private final StoryMemory memory;
    private final LivingStories living;
    private final Scratch scratch = new Scratch();

    Withdrawal(StoryMemory memory, LivingStories living) {
        this.memory = memory;
        this.living = living;
    }

    /** Tells it of the story, if story and article are still known. */
    void tell(TurnDraft draft, String story) {
        Article article = draft.article().article();
        Optional<StoryState> state = draft.state(story);
        Optional<StoryFile> file = draft.file(story);
        Optional<ArticleFile> known = memory.articles().get(article.id().value());
        if (state.isPresent() && file.isPresent() && known.isPresent()) {
            tell(draft, state.get(), file.get(), known.get());
        }
    }

    private void tell(TurnDraft draft, StoryState state, StoryFile file, ArticleFile known) {
        Article article = draft.article().article();
        List<Origin> origins = Origins.with(file.origins(), known.origin(), -1);
        boolean headed = file.medoid().equals(article.id().value());
        Optional<MemberFile> heir = headed ? heir(file.id(), article.id()) : Optional.empty();
        StoryState becomes = new StateWithout(state, article.id())
                .state(new StateWithout.Rest(
                        headed ? heir.map(MemberFile::headline).orElse(state.slug()) : state.headline(),
                        sources(state, known, article.id()),
                        origins.size(),
                        known.named()));
        draft.tell(new StoryEvent.Corrected(
                draft.stamp(file.id()),
                nothing(article),
                draft.article().deduplicated().revision(),
                new StoryEvent.Standing(
                        becomes.headline(),
                        becomes.slug(),
                        becomes.lead(),
                        becomes.sourceCount(),
                        becomes.entityCount()),
                becomes.independentOrigins(),
                Optional.of(becomes)));
        write(draft, becomes, file.headedBy(heir.map(MemberFile::article).orElse(file.medoid()), origins));
    }

    private void write(TurnDraft draft, StoryState becomes, StoryFile file) {
        String article = draft.article().article().id().value();
        draft.put(file);
        if (becomes.articleCount() == 0) {
            draft.forget(file.id());
            draft.later(() -> living.close(file.id(), file.lastSeen()));
        }
        draft.later(() -> living.unseat(file.id(), article));
        draft.later(() -> memory.articles().delete(article));
    }

    /** What is left of a member: that there was one. */
    private static StoryEvent.Member nothing(Article article) {
        return new StoryEvent.Member(
                article.id(), "", article.url(), Source.UNKNOWN, Optional.empty(), false, List.of(), Account.NONE);
    }

    /** The member that is most like the others heads the story from now on; of two alike the earlier. */
    private Optional<MemberFile> heir(String story, ArticleId but) {
        List<MemberFile> left = living.get(story).map(known -> known.members).orElse(List.of()).stream()
                .map(member -> member.file)
                .filter(member -> !member.article().equals(but.value()))
                .toList();
        Optional<MemberFile> best = Optional.empty();
        double most = -1;
        for (MemberFile member : left) {
            scratch.lay(member.vector());
            double likeness = left.stream()
                    .mapToDouble(other -> scratch.cosine(other.vector()))
                    .sum();
            if (likeness > most) {
                most = likeness;
                best = Optional.of(member);
            }
        }
        return best;
    }

    /** The outlet stays listed while another article of it is; of a long story that is not known, and it stays. */
    private List<String> sources(StoryState state, ArticleFile known, ArticleId gone) {
        boolean stays = state.articleCount() > state.articles().size()
                || others(state, gone).anyMatch(other -> other.source().equals(known.source()));
        return stays
                ? state.sources()
                : state.sources().stream()
                        .filter(source -> !source.equals(known.source()))
                        .toList();
    }

    private Stream<ArticleFile> others(StoryState state, ArticleId gone) {
        return state.articles().stream()
                .filter(article -> !article.equals(gone))
                .flatMap(article -> memory.articles().get(article.value()).stream());
    }
}
