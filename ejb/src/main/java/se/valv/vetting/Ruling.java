package se.valv.vetting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody was judged reliable (SSF 5:4). Part of stored content.
 *
 * @param on on which day
 * @param registryNumber of the decision
 * @param by by which account
 */
public record Ruling(LocalDate on, String registryNumber, UUID by) {}
