package io.slugline.copies;

/** Small words that begin a sentence with a capital and are no name. */
final class Openers {
    private static final WordList KNOWN = new WordList(""
            + "the a an in on at by to of for from with and but or so if as it its he his she her they their we our"
            + " you your i this that these those there here when where while after before since until because"
            + " although though however meanwhile also then now still yet not no all some many most more few both"
            + " each every another other one what who why how which is are was were will would can could may"
            + " should have has had do does did be being about above across against along among around between"
            + " during despite under over near out up down off into through without within"
            + " der die das den dem ein eine einer im in am auf bei von zu mit für und aber wenn nach vor es er sie"
            + " wir le la les un une des du de en dans sur pour par avec et mais il elle ils ce cette el los las"
            + " una del al con por para y pero se su");

    private Openers() {}

    static boolean has(int hash) {
        return KNOWN.has(hash);
    }
}
