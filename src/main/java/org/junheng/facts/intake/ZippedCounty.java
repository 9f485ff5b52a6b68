package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the one county in a zip: at its top or in one of its folders. */
final class ZippedCounty {

    private ZippedCounty() {}

    static Bundle find(NamedFile zip, byte[] bytes, Reading reading) throws Unreadable {
        Map<String, List<NamedFile>> folders = Archive.open(bytes).folders();
        List<Bundle> all = new ArrayList<>();
        folders.forEach((folder, files) -> all.add(new Bundle(
                folder.isEmpty() ? zip.name() : zip.name() + "/" + folder,
                Intake.watched(files, reading),
                reading.items().sheets())));
        List<Bundle> counties = all.stream().filter(Bundle::holdsCounty).toList();
        if (counties.size() > 1) {
            String names = String.join("、", counties.stream().map(Bundle::name).toList());
            throw new Unreadable("里面有多个区县(" + names + ")。请每个区县一个压缩包。");
        }
        if (!counties.isEmpty()) {
            return counties.get(0);
        }
        return all.stream()
                .filter(bundle -> bundle.isCsvFolder() || !bundle.documents().isEmpty())
                .findFirst()
                .orElseThrow(() ->
                        new Unreadable("里面没有可读的数据。应有 county.csv(区县)、schools.csv(学校)等 CSV 文件,或一个 .xlsx、.xls、.json 文件。"));
    }
}
