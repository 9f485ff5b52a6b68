package org.junheng.facts.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Items;
import org.junheng.facts.Note;
import org.junheng.facts.Vocabulary;
import org.junheng.shared.Nearest;
import org.junheng.shared.Problems;
import org.junheng.shared.Progress;
import org.junheng.shared.Steps;

/** One pass over a county's data: what it must know, and the problems and notes that it gathers. */
final class Reading {

    private final Vocabulary vocabulary;
    private final Items items;
    private final Problems problems = new Problems();
    private final Problems notes = new Problems("条提示没有列出。");
    private final Set<String> broken = new HashSet<>();
    private final Progress progress;
    private final Steps files;
    private final Room room;
    private boolean fileBroken;

    Reading(Vocabulary vocabulary) {
        this(vocabulary, Progress.NONE);
    }

    Reading(Vocabulary vocabulary, Progress progress) {
        this.vocabulary = vocabulary;
        this.items = vocabulary.items();
        this.progress = progress;
        this.files = new Steps(progress, "读取文件", 0);
        this.room = new Room(files);
    }

    /** Rows read from files so far. */
    Steps files() {
        return files;
    }

    /** What all files of this pass share. */
    Room room() {
        return room;
    }

    /** @param all its steps */
    Steps phase(String name, long all) {
        return new Steps(progress, name, all);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Items items() {
        return items;
    }

    void problem(String place, String text) {
        problems.add(place, text);
    }

    /** About an item's cell: place, then the item, then what is wrong with it. */
    void wrong(String place, String item, String text) {
        problems.add(place, '"' + item + "\":" + text);
    }

    void note(String place, String text) {
        notes.add(place, text);
    }

    /** A file could not be read: what it should have held is not reported as missing on top of that. */
    void brokenFile(String place, String text) {
        fileBroken = true;
        problems.add(place, text);
    }

    /** A sheet could not be read. */
    void brokenSheet(String sheet, String place, String text) {
        broken.add(sheet);
        problems.add(place, text);
    }

    boolean isBroken(String sheet) {
        return fileBroken || broken.contains(sheet);
    }

    boolean schoolsKnown() {
        return !isBroken(CountyFacts.SCHOOLS);
    }

    Problems problems() {
        return problems;
    }

    List<Note> notes() {
        return notes.sorted().stream()
                .map(line -> new Note(line.place(), line.text()))
                .toList();
    }

    /** The question that offers the near match, or nothing. */
    static String didYouMean(Optional<String> near) {
        return near.map(name -> "是否想写 \"" + name + "\"?").orElse("");
    }

    static String didYouMean(String seen, List<String> known) {
        return didYouMean(Nearest.to(seen, known));
    }
}
