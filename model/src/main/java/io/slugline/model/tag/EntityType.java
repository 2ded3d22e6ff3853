package io.slugline.model.tag;

/** What kind of thing a mention names. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    NATIONALITY,
    EVENT,
    PRODUCT,
    WORK,
    OTHER
}
