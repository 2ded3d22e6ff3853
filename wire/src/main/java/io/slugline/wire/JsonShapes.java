package io.slugline.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.EntityId;
import io.slugline.model.Span;
import io.slugline.model.StoryId;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Change;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.tag.Figure;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Tags;
import io.slugline.model.tag.TimeReference;
import java.util.List;

/** Where a record's shape in JSON differs from its components: ids are texts; stages, spans and stamps lie flat. */
@SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the mix-ins, nobody calls them
final class JsonShapes {
    private JsonShapes() {}

    static JsonMapper.Builder register(JsonMapper.Builder builder) {
        return mixIns(builder).addModule(flatRecords());
    }

    private static SimpleModule flatRecords() {
        SimpleModule module = new SimpleModule("flat-records");
        List.of(Mention.class, Quote.class, Quote.Words.class, Figure.class, TimeReference.class, Change.class)
                .forEach(spanned -> add(module, spanned, Span.class));
        add(module, Copy.Passage.class, Span.class);
        add(module, DeduplicatedArticle.class, Article.class);
        add(module, TaggedArticle.class, Article.class, DeduplicatedArticle.class, Tags.class);
        add(module, EnrichedArticle.class, Article.class, DeduplicatedArticle.class, Tags.class, TaggedArticle.class);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Class<?>... flat) {
        module.addDeserializer(type, new FlatRecordReader<>(type, flat));
    }

    private static JsonMapper.Builder mixIns(JsonMapper.Builder builder) {
        return builder.addMixIn(ArticleId.class, Text.class)
                .addMixIn(EntityId.class, Text.class)
                .addMixIn(StoryId.class, Text.class)
                .addMixIn(Edition.class, Name.class)
                .addMixIn(Mention.class, Spanned.class)
                .addMixIn(Quote.class, Spanned.class)
                .addMixIn(Quote.Words.class, Spanned.class)
                .addMixIn(Figure.class, Spanned.class)
                .addMixIn(TimeReference.class, Spanned.class)
                .addMixIn(Change.class, Spanned.class)
                .addMixIn(Copy.Passage.class, Shared.class)
                .addMixIn(DeduplicatedArticle.class, OfArticle.class)
                .addMixIn(TaggedArticle.class, OfDeduplicated.class)
                .addMixIn(EnrichedArticle.class, OfTagged.class)
                .addMixIn(StoryEvent.class, Event.class);
    }

    private abstract static class Text {
        @JsonCreator
        Text(String value) {}

        @JsonValue
        abstract String value();
    }

    private abstract static class Name {
        @JsonCreator
        Name(String name) {}

        @JsonValue
        abstract String name();
    }

    private abstract static class Spanned {
        @JsonUnwrapped
        abstract Span span();
    }

    private abstract static class Shared {
        @JsonUnwrapped
        abstract Span here();
    }

    private abstract static class OfArticle {
        @JsonUnwrapped
        abstract Article article();
    }

    private abstract static class OfDeduplicated {
        @JsonUnwrapped
        abstract DeduplicatedArticle deduplicated();

        @JsonUnwrapped
        abstract Tags tags();
    }

    private abstract static class OfTagged {
        @JsonUnwrapped
        abstract TaggedArticle tagged();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = StoryEvent.Opened.class, name = "opened"),
        @JsonSubTypes.Type(value = StoryEvent.Joined.class, name = "joined"),
        @JsonSubTypes.Type(value = StoryEvent.Developed.class, name = "developed"),
        @JsonSubTypes.Type(value = StoryEvent.FigureChanged.class, name = "figureChanged"),
        @JsonSubTypes.Type(value = StoryEvent.QuoteVaried.class, name = "quoteVaried"),
        @JsonSubTypes.Type(value = StoryEvent.DiscrepancyFound.class, name = "discrepancyFound"),
        @JsonSubTypes.Type(value = StoryEvent.DiscrepancyResolved.class, name = "discrepancyResolved"),
        @JsonSubTypes.Type(value = StoryEvent.Merged.class, name = "merged"),
        @JsonSubTypes.Type(value = StoryEvent.Split.class, name = "split"),
        @JsonSubTypes.Type(value = StoryEvent.WentQuiet.class, name = "wentQuiet"),
        @JsonSubTypes.Type(value = StoryEvent.Revived.class, name = "revived"),
        @JsonSubTypes.Type(value = StoryEvent.Corrected.class, name = "corrected"),
    })
    private abstract static class Event {
        @JsonUnwrapped
        abstract StoryEvent.Stamp stamp();
    }
}
