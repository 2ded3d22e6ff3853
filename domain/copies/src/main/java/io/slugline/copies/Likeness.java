package io.slugline.copies;

/** A live article and how like it the judged one is. */
record Likeness(int number, double similarity, boolean exact) {}
