package se.valv.review;

import java.util.List;
import java.util.Optional;
import se.valv.audit.Checkpoint;
import se.valv.audit.Fork;
import se.valv.audit.tree.KeyHistory;

/**
 * The log as it stands.
 *
 * @param newest the newest checkpoint; none before the first entry has its place
 * @param forks the restores that it declares, in its order
 * @param keys which keys sign its checkpoints, and signed them
 */
public record LogState(Optional<Checkpoint> newest, List<Fork> forks, KeyHistory keys) {}
