package org.junheng.store;

import java.util.List;
import java.util.Map;

/** Some of the rows that match, and how many match in all. A row is a tree; its columns stand beside what it was stored with. */
public record Piece(List<Map<String, Object>> rows, long all) {}
