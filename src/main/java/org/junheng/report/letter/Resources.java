package org.junheng.report.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The parts of a Word file that are the same in each: styles, and which fonts stand in for those that are not free. */
final class Resources {

    private Resources() {}

    static void addTo(XWPFDocument document) {
        add(document, "/letter/styles.xml", XWPFRelation.STYLES);
        add(document, "/letter/fontTable.xml", XWPFRelation.FONT_TABLE);
    }

    private static void add(XWPFDocument document, String resource, XWPFRelation relation) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(resource), resource)) {
            PackagePartName name = PackagingURIHelper.createPartName(relation.getDefaultFileName());
            PackagePart part = document.getPackage().createPart(name, relation.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                in.transferTo(out);
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, relation.getRelation());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(resource, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
