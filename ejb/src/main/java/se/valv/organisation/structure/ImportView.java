package se.valv.organisation.structure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;

/**
 * That units were read from a file.
 *
 * @param id the import
 * @param operator whose units
 * @param by username of who did it
 * @param at when
 * @param units how many of them there are; none once it is undone
 * @param undoneAt when they were taken away again; absent when they were not
 */
public record ImportView(
    ObjectId id,
    OperatorId operator,
    String by,
    Instant at,
    long units,
    @Nullable Instant undoneAt) {}
