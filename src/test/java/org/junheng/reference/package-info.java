/**
 * A second, independent reading of the contract: judges gy-2017 and gj-2012 by plain Java and exact fractions, so that
 * the rules and the engine of the product can be compared with something that shares no line with them; and the rotation of
 * teachers in the same way, from the paper. Uses the JDK only, and nothing of the product.
 */
package org.junheng.reference;
