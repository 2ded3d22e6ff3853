package io.slugline.model.page;

import java.time.Instant;

/**
 * What {@code article.aside} holds: a page that is no article, or an article that says nothing new.
 *
 * @param id of the page, or of the article
 * @param service which service put it there
 * @param url as far as it is known
 */
public record AsideRecord(String id, String service, AsideReason reason, String url, Instant receivedAt) {}
