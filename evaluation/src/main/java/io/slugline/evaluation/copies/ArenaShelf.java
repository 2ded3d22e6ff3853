package io.slugline.evaluation.copies;

import io.slugline.model.state.Shelf;
import io.slugline.wire.StateSerde;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A shelf outside the heap that encodes its values as a state store does, so that a benchmark pays for the encoding, knows
 * the bytes, and leaves the heap to what is measured.
 *
 * <p>Entries are appended; what was replaced or deleted stays behind as waste and is not counted. Entries are visited in
 * the order in which their keys came, which for the copy desk's numbered shelves is the order of their keys.
 */
final class ArenaShelf<V> implements Shelf<V> {
    /** Small, so that a young shelf pays for its memory as an old one does. */
    private static final int CHUNK = 1 << 21;

    private static final int HEAD = 2 * Integer.BYTES;

    private final StateSerde<V> serde;
    private final List<ByteBuffer> chunks = new ArrayList<>();
    private final ByteBuffer places;
    private final int mask;
    private String leastKey = "\uffff";
    private int end;
    private long bytes;

    /** Room for somewhat more than so many entries. */
    ArenaShelf(Class<V> type, int entries) {
        serde = new StateSerde<>(type);
        int room = Integer.highestOneBit(Math.max(1024, entries)) * 4;
        places = ByteBuffer.allocateDirect(room * Long.BYTES).order(ByteOrder.nativeOrder());
        mask = room - 1;
    }

    /** Bytes of the live keys and values. */
    long bytes() {
        return bytes;
    }

    @Override
    public Optional<V> get(String key) {
        byte[] name = bytes(key);
        long place = placed(placeOf(name));
        if (place == 0) {
            return Optional.empty();
        }
        byte[] value = value(place);
        return value.length == 0 ? Optional.empty() : Optional.of(decoded(value));
    }

    @Override
    public void put(String key, V value) {
        append(key, serde.serializer().serialize("", value));
    }

    @Override
    public void delete(String key) {
        append(key, new byte[0]);
    }

    @Override
    public void forEach(String from, String to, BiConsumer<String, V> visitor) {
        if (to.compareTo(leastKey) > 0) {
            forEach((key, value) -> {
                if (from.compareTo(key) <= 0 && key.compareTo(to) < 0) {
                    visitor.accept(key, value);
                }
            });
        }
    }

    @Override
    public void forEach(BiConsumer<String, V> visitor) {
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            ByteBuffer buffer = chunks.get(chunk);
            int stop = chunk == chunks.size() - 1 ? end : buffer.capacity();
            for (int at = 0; at + HEAD <= stop && buffer.getInt(at) > 0; ) {
                visit(chunk, at, visitor);
                at += HEAD + buffer.getInt(at) + buffer.getInt(at + Integer.BYTES);
            }
        }
    }

    private void visit(int chunk, int at, BiConsumer<String, V> visitor) {
        ByteBuffer buffer = chunks.get(chunk);
        byte[] name = new byte[buffer.getInt(at)];
        buffer.get(at + HEAD, name);
        long place = place(chunk, at, scattered(name));
        byte[] value = value(place);
        if (value.length > 0 && placed(placeOf(name)) == place) {
            visitor.accept(new String(name, StandardCharsets.UTF_8), decoded(value));
        }
    }

    private void append(String key, byte[] value) {
        byte[] name = bytes(key);
        int entry = HEAD + name.length + value.length;
        if (chunks.isEmpty()
                || end + entry + HEAD > chunks.get(chunks.size() - 1).capacity()) {
            chunks.add(ByteBuffer.allocateDirect(Math.max(CHUNK, entry + HEAD)));
            end = 0;
        }
        ByteBuffer buffer = chunks.get(chunks.size() - 1);
        buffer.putInt(end, name.length).putInt(end + Integer.BYTES, value.length);
        buffer.put(end + HEAD, name).put(end + HEAD + name.length, value);
        int at = placeOf(name);
        long before = placed(at);
        bytes -= before == 0 || value(before).length == 0 ? 0 : name.length + value(before).length;
        bytes += value.length == 0 ? 0 : name.length + value.length;
        places.putLong(at * Long.BYTES, place(chunks.size() - 1, end, scattered(name)));
        end += entry;
        leastKey = key.compareTo(leastKey) < 0 ? key : leastKey;
    }

    /** Where the key is entered, or would be. */
    private int placeOf(byte[] name) {
        int scattered = scattered(name);
        int place = scattered & mask;
        while (placed(place) != 0
                && !(tag(placed(place)) == scattered >>> Short.SIZE && isNamed(placed(place), name))) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int scattered(byte[] name) {
        long hash = 1;
        for (byte b : name) {
            hash = (hash ^ b) * 0x100000001B3L;
        }
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> Integer.SIZE);
    }

    private boolean isNamed(long place, byte[] name) {
        ByteBuffer buffer = chunks.get(chunk(place));
        int at = at(place);
        boolean isNamed = buffer.getInt(at) == name.length;
        for (int i = 0; isNamed && i < name.length; i++) {
            isNamed = buffer.get(at + HEAD + i) == name[i];
        }
        return isNamed;
    }

    private byte[] value(long place) {
        ByteBuffer buffer = chunks.get(chunk(place));
        int at = at(place);
        byte[] value = new byte[buffer.getInt(at + Integer.BYTES)];
        buffer.get(at + HEAD + buffer.getInt(at), value);
        return value;
    }

    private V decoded(byte[] value) {
        return serde.deserializer().deserialize("", value);
    }

    private long placed(int place) {
        return places.getLong(place * Long.BYTES);
    }

    /** Never 0; some bits of the name's hash tell it from its neighbours without a look at their names. */
    private static long place(int chunk, int at, int scattered) {
        return ((long) (scattered >>> Short.SIZE) << (Integer.SIZE + Short.SIZE))
                | ((long) (chunk + 1) << Integer.SIZE)
                | at;
    }

    private static int tag(long place) {
        return (int) (place >>> (Integer.SIZE + Short.SIZE));
    }

    private static int chunk(long place) {
        return ((int) (place >>> Integer.SIZE) & 0xFFFF) - 1;
    }

    private static int at(long place) {
        return (int) place;
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
