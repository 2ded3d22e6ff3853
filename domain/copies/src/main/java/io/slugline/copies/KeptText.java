package io.slugline.copies;

import java.nio.charset.StandardCharsets;

/**
 * The text of an article, as later ones are compared with it.
 *
 * <p>One sheet of bytes that is read in place, for of most texts that are looked at only the words are wanted: how many
 * they are and where the other parts begin, their hashes, a mark for each, where each stands, the {@link Imprint}, and
 * the paragraphs joined by a blank line.
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record KeptText(byte[] sheet) {
    /** Words, imprint, body. */
    private static final int PARTS = 3;

    private static final int HEAD = PARTS * Integer.BYTES;

    /** For each word its hash, its mark, and two bytes to say where it stands. */
    private static final int BYTES_A_WORD = Integer.BYTES + 3;

    private static final int BYTES_OF_IMPRINT = 400;

    static KeptText of(Imprint imprint, Submission submission) {
        return packed(imprint, submission.wording(), submission.margins(), submission.text());
    }

    /** Nothing is kept but whose it was. */
    KeptText blank() {
        return packed(imprint().blank(), Wording.NONE, Margins.NONE, "");
    }

    private static KeptText packed(Imprint imprint, Wording wording, Margins margins, String body) {
        byte[] text = body.getBytes(StandardCharsets.UTF_8);
        Packer sheet = new Packer(HEAD + wording.size() * BYTES_A_WORD + text.length + BYTES_OF_IMPRINT);
        sheet.ints(new int[PARTS]);
        wording.pack(sheet);
        margins.pack(sheet);
        int imprintAt = sheet.size();
        imprint.pack(sheet);
        int bodyAt = sheet.size();
        sheet.raw(text);
        return new KeptText(sheet.packed(wording.size(), imprintAt, bodyAt));
    }

    Wording wording() {
        return Wording.unpacked(words(), from(HEAD));
    }

    /** Where the first words stand, so many of them. */
    Margins margins(int most) {
        int words = words();
        return Margins.unpacked(Math.min(most, words), from(HEAD + words * Wording.PACKED_BYTES));
    }

    Imprint imprint() {
        return Imprint.unpacked(from(part(1)));
    }

    String body() {
        int at = part(2);
        return new String(sheet, at, sheet.length - at, StandardCharsets.UTF_8);
    }

    private int words() {
        return part(0);
    }

    private int part(int index) {
        return from(index * Integer.BYTES).fixed();
    }

    private Unpacker from(int at) {
        return new Unpacker(sheet, at);
    }
}
