package io.slugline.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** A record of one array of bytes has laid itself out: its state is that array as it is, without a form around it. */
final class PlainBytes<T> {
    private final Constructor<T> constructor;
    private final Method accessor;

    private PlainBytes(Class<T> type, RecordComponent bytes) throws NoSuchMethodException {
        constructor = type.getConstructor(byte[].class);
        accessor = bytes.getAccessor();
    }

    /** Empty for all other types. */
    static <T> Optional<PlainBytes<T>> of(Class<T> type) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        try {
            return components.length == 1 && components[0].getType() == byte[].class
                    ? Optional.of(new PlainBytes<>(type, components[0]))
                    : Optional.empty();
        } catch (NoSuchMethodException notPublic) {
            return Optional.empty();
        }
    }

    byte[] write(T value) {
        try {
            return (byte[]) accessor.invoke(value);
        } catch (ReflectiveOperationException recordRefuses) {
            throw new IllegalStateException(recordRefuses);
        }
    }

    T read(byte[] bytes) {
        try {
            return constructor.newInstance(bytes);
        } catch (ReflectiveOperationException recordRefuses) {
            throw new IllegalStateException(recordRefuses);
        }
    }
}
