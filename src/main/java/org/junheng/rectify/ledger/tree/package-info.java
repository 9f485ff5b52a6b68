/**
 * The ledger's parts as plain trees of texts, numbers, booleans, lists and nulls, for stores and pages, and read back from them.
 * It knows no file format; what a tree cannot mean is told with its place in the tree.
 */
@NullMarked
package org.junheng.rectify.ledger.tree;

import org.jspecify.annotations.NullMarked;
