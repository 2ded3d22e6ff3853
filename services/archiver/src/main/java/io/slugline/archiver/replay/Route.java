package io.slugline.archiver.replay;

/**
 * Where a topic's records go.
 *
 * @param topic as the archive has it
 * @param target the topic's name on the brokers
 */
public record Route(String topic, String target) {}
