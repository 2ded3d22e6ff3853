package io.slugline.evaluation.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The words and sentence forms of the {@link NewsMill}: enough that two stories share few and two sentences hardly any. */
final class MillWords {
    private static final int OF_A_STORY = 14;

    /** How often a word is one of the story's own. */
    private static final double OWN = 0.65;

    private static final List<String> NOUNS = words("""
        anchor apron archive asphalt attic auction avenue axle bakery balcony ballot bandage banner bargain barge barn
        barrel basement basin battery beacon bellows bench bicycle bishop blanket boiler bonnet border bottle boulder
        bracket branch brewery brick bridge bucket budget buffalo bulletin burglar cabin cable calendar camera candle
        cannon canoe canvas captain carpet carriage carton castle cattle cavern cellar chapel charter chimney choir
        cistern clinic clock cobbler collar column comet compass concert convoy copper corridor cottage cotton council
        counter cradle crane crater cricket crowbar cupboard curtain cyclist dairy depot diary diesel digger doctor
        donkey drawer driver drought duchess dynamo editor elbow embassy engine envelope escort estate factory falcon
        farmer fence ferry fiddle filter fisherman flagpole foundry fountain freight funnel furnace gallery garage
        gardener garrison gasket gauge geyser glacier glider goggles granite gravel grocer guitar gutter hammer hamper
        harbour harvest hatchet helmet herring highway hostel hotel hydrant icicle inkwell inspector island jacket
        janitor jetty jigsaw judge juggler jury kennel kettle kiosk kitchen ladder lagoon lantern lawyer leather ledger
        lemon librarian lighthouse lizard lobster locker lorry lottery machine magnet mallet mansion market marsh
        mason mayor meadow medal meteor miner mirror monastery mortar mosaic motor mountain museum mustard needle
        notary novel nurse oarsman oatmeal octopus orchard organ otter oven oyster paddle painter panel parcel parlour
        pasture pavement peacock pebble pepper pharmacy piano pigeon pillar pilot pipeline pirate plank plaster
        plumber pocket poet policeman pontoon porter pottery powder prairie printer prison propeller pulley pumpkin
        puppet quarry quilt rabbit racket radiator rafter railway rampart ranger ravine receipt referee reservoir
        ribbon rifle ringmaster roof rooster rudder saddle sailor salmon sandal satchel sausage scaffold schooner
        scooter sculptor seagull sewer shepherd shovel shutter signal silo sledge smelter soldier spanner sparrow
        spindle squadron stable statue steamer stirrup sugar surgeon swallow tailor tanker tannery tavern teacher
        telegraph temple tenant terrace theatre thicket timber tobacco torch tower tractor trawler treasury trumpet
        tunnel turbine turnip umbrella valley vault vicar village vineyard violin viaduct waiter walnut warden
        warehouse weaver whistle widow windmill winery workshop yacht zeppelin
        """);

    private static final List<String> VERBS = words("""
        abandoned admired answered approved auctioned avoided blamed blocked borrowed bought broke carried chased
        checked claimed cleaned closed collected copied counted crossed damaged defended delayed delivered demanded
        designed discovered divided doubled drained emptied examined feared filled flooded followed forgot guarded
        halted hauled heated ignored improved inspected invented joined launched lifted locked lowered measured mended
        missed moved noticed opened ordered painted patched postponed praised promised protected questioned raised
        refused removed rented repaired replaced reported rescued sealed searched shook signed sold stored studied
        tested touched trusted uncovered visited warned watched weighed welcomed
        """);

    private static final List<String> ADJECTIVES = words("""
        abandoned amber ancient angry bitter blunt bright broken brown careful clever cold copper crowded damp dark
        distant dry dusty early eastern elegant empty faint famous frozen gentle golden green grey heavy hidden hollow
        humble idle iron late leaking little lonely loud lower muddy narrow noisy northern painted pale patient plain
        quiet rapid restored rusty salty secret silver slow smoky southern spare stubborn sturdy tall tired upper
        vacant western wooden yellow young
        """);

    /** {@code N} a noun, {@code V} a verb, {@code A} an adjective, {@code P} the place, {@code S} somebody, {@code D} a number. */
    private static final List<String> FORMS = List.of(
            "The A N of the N V the N before the N could be V.",
            "Nobody in P V the N, although the A N had been V twice.",
            "S said that the N and the N were V in the same week.",
            "In the A N behind the N, D people V the N until the evening.",
            "The N was V, but the owner of the N V it for D days.",
            "\"I V the N myself,\" said S, \"and the N was still A when I left.\"",
            "A spokesman for the N V the A N and V a second N.",
            "Between the N and the A N lay D metres of N, which the N V.",
            "According to the N, the N that V the N was neither A nor A.",
            "S, who V the N in P, asked why the A N had not been V.",
            "Whoever V the N must have known the A N, the N said.",
            "D of the people who V the N came from the A side of P.",
            "It was the N, not the N, that V the A N in the end.",
            "The council V the N and left the A N to the N.",
            "\"The A N has never V a N,\" said S, who V the N for years.",
            "By noon the N had been V, and the A N stood next to the N.");

    private final Random random;
    private final String place;
    private final List<String> nouns;
    private final List<String> verbs;
    private final List<String> adjectives;

    /** The words of one article: its story's own before others. */
    MillWords(Random ofStory, Random random, String place) {
        this.random = random;
        this.place = place;
        nouns = some(NOUNS, ofStory);
        verbs = some(VERBS, ofStory);
        adjectives = some(ADJECTIVES, ofStory);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }

    private static List<String> some(List<String> words, Random ofStory) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < OF_A_STORY; i++) {
            some.add(words.get(ofStory.nextInt(words.size())));
        }
        return some;
    }

    /** The story's noun of that number. */
    String noun(int number) {
        return nouns.get(number);
    }

    String sentence(String somebody) {
        StringBuilder sentence = new StringBuilder();
        for (String part : FORMS.get(random.nextInt(FORMS.size())).split("\\b", -1)) {
            sentence.append(
                    switch (part) {
                        case "N" -> word(nouns, NOUNS);
                        case "V" -> word(verbs, VERBS);
                        case "A" -> sentence.isEmpty() ? "A" : word(adjectives, ADJECTIVES);
                        case "P" -> place;
                        case "S" -> somebody;
                        case "D" -> Integer.toString(random.nextInt(900) + 10);
                        default -> part;
                    });
        }
        return sentence.toString();
    }

    private String word(List<String> own, List<String> all) {
        List<String> from = random.nextDouble() < OWN ? own : all;
        return from.get(random.nextInt(from.size()));
    }
}
