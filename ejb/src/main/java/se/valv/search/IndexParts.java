package se.valv.search;

import java.nio.file.Path;
import se.valv.identity.LabelId;
import se.valv.search.store.BlockCache;

/**
 * What every label's index of a node works with.
 *
 * @param outbox where work comes from
 * @param commits which commits are the newest
 * @param keys of work and of files
 * @param alarm what is told of what is wrong
 * @param cache of opened blocks
 * @param settings where, and of which node
 */
record IndexParts(
    OutboxTable outbox,
    CommitTable commits,
    IndexKeys keys,
    IndexAlarm alarm,
    BlockCache cache,
    IndexSettings settings) {

  /** The folder of one label's index. */
  Path folder(LabelId label) {
    return settings.folder().resolve(label.toString());
  }
}
