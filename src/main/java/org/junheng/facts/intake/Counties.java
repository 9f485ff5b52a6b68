package org.junheng.facts.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Items;

/** Tells a folder of counties from a folder that is one county. */
final class Counties {

    private Counties() {}

    static List<Path> of(Path data) {
        if (!Files.isDirectory(data)) {
            return List.of(data);
        }
        try {
            List<Path> counties = bundle(data).isCsvFolder() ? List.of() : inside(data);
            return counties.isEmpty() ? List.of(data) : counties;
        } catch (Unreadable e) {
            return List.of(data);
        }
    }

    /** Empty if the folder itself is one county. */
    private static List<Path> inside(Path folder) throws Unreadable {
        List<Path> folders = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        List<Path> incomplete = new ArrayList<>();
        boolean forms = false;
        for (Path entry : Folder.list(folder)) {
            Bundle bundle = Files.isDirectory(entry) ? bundle(entry) : alone(entry);
            if (isZip(entry) || bundle.holdsCounty()) {
                (Files.isDirectory(entry) ? folders : files).add(entry);
            } else if (!Files.isDirectory(entry)) {
                forms |= bundle.holds(CountyFacts.SCHOOLS);
            } else if (Items.FILE_NAMES.keySet().stream().anyMatch(bundle::holds)) {
                incomplete.add(entry);
            }
        }
        boolean oneCountyOfFiles = folders.isEmpty() && (files.size() <= 1 || forms);
        if (oneCountyOfFiles && !(files.size() == 1 && isZip(files.get(0)))) {
            return List.of();
        }
        return Folder.list(folder).stream()
                // a county without its 区县 is a county with an error, not one to pass over
                .filter(entry -> folders.contains(entry) || files.contains(entry) || incomplete.contains(entry))
                .toList();
    }

    private static Bundle bundle(Path folder) throws Unreadable {
        return new Bundle(Folder.name(folder), Folder.files(folder), Items.FILE_NAMES.keySet());
    }

    private static Bundle alone(Path file) {
        return new Bundle(Folder.name(file), List.of(Folder.named(file)), Items.FILE_NAMES.keySet());
    }

    private static boolean isZip(Path entry) {
        return Files.isRegularFile(entry) && Folder.named(entry).isZip();
    }
}
