package io.slugline.launcher.operate;

import io.slugline.launcher.command.BrokerOptions;
import io.slugline.launcher.pipeline.Brokers;
import io.slugline.launcher.screen.ProgressLines;
import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import io.slugline.wire.WithdrawalJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slugline withdraw}: an article leaves the stories. */
@Command(
        name = "withdraw",
        description = {
            "Takes back an article that its outlet or the law took back. It leaves its story, whose counts fall, its",
            "text is blanked in the state and on the topics that keep the last value of a key, and it does not come",
            "back when its page is collected again. The withdrawal is a record of article.raw like any other, so that",
            "a replay honours it where it stood."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline withdraw https://example.org/report --reason \"taken down by the outlet\"",
            "  slugline withdraw a-5d41402abc4b2a76 --dry-run",
            "  slugline withdraw https://example.org/report --edition en     no longer on article.enriched",
            "",
            "Records that were sent before stay on their topics until retention takes them, and in archives."
        })
public final class WithdrawCommand implements Callable<Integer> {
    @Mixin
    private final BrokerOptions options = new BrokerOptions();

    @Parameters(
            paramLabel = "URL|ID",
            description = "The article: its canonical URL, as article.enriched has it, or its id. A URL takes back all"
                    + " articles of its page.")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; readers of article.enriched see it.")
    private String reason = "withdrawn";

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "The article's edition, for one that article.enriched no longer holds.")
    private String edition = "";

    @Option(names = "--dry-run", description = "Says what would be withdrawn, and writes nothing.")
    private boolean dryRun;

    private final ProgressLines progress = new ProgressLines();

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        if (reason.isBlank() || reason.length() > WithdrawalJson.LONGEST) {
            throw new InvalidSettingException("--reason has " + reason.length() + " characters: say why in 1 to "
                    + WithdrawalJson.LONGEST + ", best in a word or two");
        }
        try (Brokers brokers = options.open()) {
            List<PublishedArticle> articles = edition.isEmpty() ? search(brokers.settings()) : List.of(asTold());
            int withdrawn = 0;
            for (PublishedArticle article : articles) {
                withdrawn += withdraw(article, brokers.settings()) ? 1 : 0;
            }
            System.out.println(withdrawn
                    + (dryRun ? " would be withdrawn" : " withdrawn")
                    + (withdrawn == 0 || dryRun ? "" : "; the services take it in as they run"));
        }
        return 0;
    }

    private List<PublishedArticle> search(Settings settings) {
        long[] read = new long[1];
        List<PublishedArticle> found = PublishedArticle.named(name, settings, () -> {
            long now = ++read[0];
            progress.say(() -> ProgressLines.count(now) + " articles looked at");
        });
        if (found.isEmpty()) {
            throw new InvalidSettingException(
                    "no article on article.enriched has the id or URL " + name
                            + ": give the canonical URL that the page names, or, if the topic no longer holds it, --edition too");
        }
        return found;
    }

    private PublishedArticle asTold() {
        boolean isUrl = name.contains("://");
        String id = isUrl ? ArticleId.ofUrl(new Edition(edition), name).value() : name;
        return new PublishedArticle(id, edition, isUrl ? name : "", "", "", "");
    }

    private boolean withdraw(PublishedArticle article, Settings settings)
            throws ExecutionException, InterruptedException {
        String what = article.id() + " (" + article.edition() + ")  " + article.title();
        if (!article.withdrawn().isEmpty()) {
            System.out.println(what.strip() + "  was withdrawn before: " + article.withdrawn());
            return false;
        }
        System.out.println(what.strip() + (article.story().isEmpty() ? "" : "  of story " + article.story()));
        if (!dryRun) {
            send(article, settings);
        }
        return true;
    }

    private void send(PublishedArticle article, Settings settings) throws ExecutionException, InterruptedException {
        RecordHeaders headers = new RecordHeaders();
        Headers.put(headers, Headers.WITHDRAWAL, "true");
        Headers.put(headers, Headers.CONTENT_TYPE, "application/json");
        byte[] value = Json.write(
                new WithdrawalJson(new ArticleId(article.id()), new Edition(article.edition()), article.url(), reason));
        byte[] key = article.id().getBytes(StandardCharsets.UTF_8);
        String topic = TopicNames.of(settings).of(Topics.RAW);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(ClientProperties.writer(settings))) {
            producer.send(new ProducerRecord<>(topic, null, key, value, headers))
                    .get();
        }
    }
}
