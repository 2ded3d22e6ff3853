package io.slugline.extraction.text;

import java.util.List;

/** Three small articles to build pages of. */
final class Clippings {
    /** An article with what a head may say of it. */
    record Clipping(String title, String url, String outlet, String author, String date, List<String> body) {
        String text(String between) {
            return String.join(between, body);
        }
    }

    static final Clipping HARBOUR = new Clipping(
            "Harbour closed for large ships until the autumn",
            "http://www.example.org/2021/05/04/harbour.html",
            "Example Wire",
            "Ann Smith",
            "4 May 2021",
            List.of(
                    "The harbour of Port Ellen will stay closed for large ships until the autumn, the mayor said on Tuesday.",
                    "Divers found cracks in the western pier after the storms of the winter, and repairs have not begun.",
                    "\"We cannot take the risk,\" the mayor told reporters. Ferries are not affected by the decision."));

    static final Clipping CHEESE = new Clipping(
            "Dairy farmers of the valley agree on a common label",
            "https://news.example.com/food/884412",
            "Valley Gazette",
            "Bo Chan",
            "5 May 2021",
            List.of(
                    "After eleven years of talks the dairy farmers of the valley agreed on a common label for their cheese.",
                    "The label will be printed from June on. It shows a goat, although most of the cheese is made of cow's milk.",
                    "Critics say the goat misleads buyers, and the consumers' union wants to go to court over it."));

    static final Clipping ROCKET = new Clipping(
            "Students' rocket reaches the edge of space at third try",
            "https://www.example.net/science/rocket?id=77",
            "Daily Orbit",
            "Cleo Diaz",
            "6 May 2021",
            List.of(
                    "A rocket built by students of the technical college rose to ninety kilometres on Wednesday evening.",
                    "Two earlier attempts had failed on the ground, one of them because a valve was mounted the wrong way round.",
                    "The students now plan a bigger rocket with room for a small payload, if somebody pays for it."));

    static final List<Clipping> ALL = List.of(HARBOUR, CHEESE, ROCKET);

    private Clippings() {}
}
