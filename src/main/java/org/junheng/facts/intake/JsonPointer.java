package org.junheng.facts.intake;

/** A place in a JSON document (RFC 6901). */
record JsonPointer(String text) {

    static final JsonPointer ROOT = new JsonPointer("");

    /** A value of a document. */
    private record PointerSpot(String source, JsonPointer pointer) implements Spot {

        @Override
        public String place() {
            return pointer.place(source);
        }

        @Override
        public String at() {
            return pointer.text;
        }
    }

    JsonPointer child(String key) {
        return new JsonPointer(text + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    Spot spot(String source) {
        return new PointerSpot(source, this);
    }

    String place(String source) {
        return source.isEmpty() ? text : source + " " + text;
    }
}
