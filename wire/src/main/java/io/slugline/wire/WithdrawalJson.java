package io.slugline.wire;

import io.slugline.model.ArticleId;
import io.slugline.model.Checks;
import io.slugline.model.Edition;

/**
 * An article that is withdrawn, as it stands on {@code article.raw} under the header {@link Headers#WITHDRAWAL}.
 *
 * @param article its id
 * @param edition whose log it is in
 * @param url its address, for people; may be empty
 * @param reason why, for people; {@link #LONGEST} characters at most, as the address
 */
public record WithdrawalJson(ArticleId article, Edition edition, String url, String reason) {
    public static final int LONGEST = 10_000;

    public WithdrawalJson {
        Checks.notEmpty(reason, "the reason of a withdrawal", LONGEST);
        Checks.require(url.length() <= LONGEST, "the url of a withdrawal has over " + LONGEST + " characters");
    }

    /** The withdrawal that these bytes hold; throws {@link MalformedRecordException} when they hold none. */
    public static WithdrawalJson read(byte[] bytes) {
        return Json.read(bytes, WithdrawalJson.class);
    }
}
