package io.slugline.launcher.operate;

import java.util.concurrent.ExecutionException;

/** Asks brokers, and turns the two ways in which they do not answer into one. */
final class Answers {
    private Answers() {}

    static <T> T of(Question<T> question) {
        try {
            return question.ask();
        } catch (ExecutionException trouble) {
            throw new IllegalStateException("the brokers refused: " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    interface Question<T> {
        T ask() throws ExecutionException, InterruptedException;
    }
}
