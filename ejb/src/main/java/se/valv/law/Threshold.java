package se.valv.law;

import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;

/**
 * What is asked of whoever reads information of one class (SSF 2:2, SSL 3:6-8).
 *
 * @param securityClass of the information
 * @param needsStanding whether he must be judged reliable and knowledgeable
 * @param positionClass the lowest position class that is enough
 * @param exceptional the one that is enough when a need says so itself; absent when none is
 * @param days when it holds
 * @param ground on what
 */
public record Threshold(
    SecurityClass securityClass,
    boolean needsStanding,
    PositionClass positionClass,
    @Nullable PositionClass exceptional,
    ParameterView.Days days,
    ParameterView.Ground ground) {}
