package io.slugline.copies;

import io.slugline.model.copy.Change;
import io.slugline.model.copy.Copy;
import java.util.List;

/**
 * Where an article comes from.
 *
 * @param group number of the first article of those that are whole copies of one another; 0 for its own
 * @param previous the newest earlier article of that group; 0 if there is none
 */
record Lineage(Copy copy, List<Change> changes, long group, long previous) {}
