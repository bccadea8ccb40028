/**
 * Index files on disk, sealed block by block: Lucene reads and writes them as it would any others,
 * and reads nothing that is not what it wrote, where it wrote it. The format is in {@code
 * docs/formats/index-file.md}.
 */
@NullMarked
package se.valv.search.store;

import org.jspecify.annotations.NullMarked;
