package io.slugline.entities.mentions;

/** Groups of features that an ablation can leave out. */
public enum FeatureGroup {
    /** The word itself and its neighbours. */
    WORDS(1),
    /** How it begins and ends. */
    AFFIXES(2),
    /** Capitals, digits, marks. */
    SHAPES(4),
    /** Brown clusters. */
    CLUSTERS(8),
    /** How often names begin and end with the word. */
    NAMES(16),
    /** The gazetteer's lists. */
    LISTS(32),
    /** What the rest of the text tells of the word. */
    CONTEXT(64);

    private final int bit;

    FeatureGroup(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
