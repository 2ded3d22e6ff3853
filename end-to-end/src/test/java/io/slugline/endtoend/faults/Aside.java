package io.slugline.endtoend.faults;

import io.slugline.model.page.AsideRecord;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;

/** What is put aside, as an undisturbed service tells it. */
final class Aside {
    private Aside() {}

    static Told told(AsideRecord aside) {
        CloudEvent event = CloudEvent.of(
                Topics.ASIDE,
                "article.aside",
                aside.service(),
                aside.receivedAt(),
                aside.id(),
                Json.nameOf(aside.reason()),
                aside.receivedAt().toString());
        Told told = Told.of(Topics.ASIDE, "", aside.id(), event, Json.write(aside));
        return new Told(told.topic(), told.line(), told.line());
    }
}
