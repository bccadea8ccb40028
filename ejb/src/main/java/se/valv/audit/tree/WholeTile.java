package se.valv.audit.tree;

/**
 * A tile that will never change any more.
 *
 * @param level of tiles, from 0
 * @param number which one of its level, from 0
 * @param hashes 256 hashes of 32 bytes, one after the other
 * @param root the hash over them: one hash of the next level
 */
public record WholeTile(int level, long number, byte[] hashes, byte[] root) {}
