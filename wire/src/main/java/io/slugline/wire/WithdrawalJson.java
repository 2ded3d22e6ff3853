package io.slugline.wire;

/**
 * An article that is withdrawn, as it stands on {@code article.raw} under the header {@link Headers#WITHDRAWAL}.
 *
 * @param article its id
 * @param edition whose log it is in
 * @param url its address, for people; may be empty
 * @param reason why, for people
 */
public record WithdrawalJson(String article, String edition, String url, String reason) {
    /** The withdrawal that these bytes hold; throws {@link MalformedRecordException} when they hold none. */
    public static WithdrawalJson read(byte[] bytes) {
        WithdrawalJson read = Json.read(bytes, WithdrawalJson.class);
        if (read.article().isEmpty()
                || read.edition().isEmpty()
                || read.reason().isEmpty()) {
            throw new MalformedRecordException("a withdrawal needs \"article\", \"edition\" and \"reason\"");
        }
        return read;
    }
}
