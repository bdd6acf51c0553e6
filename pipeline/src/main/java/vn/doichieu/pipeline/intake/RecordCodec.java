package vn.doichieu.pipeline.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Writes values to a stream of bytes and reads them back, as their types declare: int, float, double, boolean and their
 * boxes, strings, enum constants, instants, Optional, OptionalInt, OptionalDouble, List, records of these, and sealed
 * interfaces of such records. Both ends must be the same program: nothing in the stream says what it holds, so nothing
 * in it can choose a class either. A component that is added to a record is carried without a change here.
 */
final class RecordCodec {
    private static final Map<Type, RecordCodec> KNOWN = new ConcurrentHashMap<>(Map.of(
            int.class, new RecordCodec((out, value) -> out.writeInt((Integer) value), DataInputStream::readInt),
            float.class, new RecordCodec((out, value) -> out.writeFloat((Float) value), DataInputStream::readFloat),
            double.class, new RecordCodec((out, value) -> out.writeDouble((Double) value), DataInputStream::readDouble),
            boolean.class,
                    new RecordCodec((out, value) -> out.writeBoolean((Boolean) value), DataInputStream::readBoolean),
            String.class, new RecordCodec((out, value) -> writeText(out, (String) value), RecordCodec::readText),
            Instant.class,
                    new RecordCodec((out, value) -> writeInstant(out, (Instant) value), RecordCodec::readInstant)));

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            Integer.class,
            int.class,
            Float.class,
            float.class,
            Double.class,
            double.class,
            Boolean.class,
            boolean.class);

    private interface Writer {
        void write(DataOutputStream out, Object value) throws IOException;
    }

    private interface Reader {
        Object read(DataInputStream in) throws IOException;
    }

    private final Writer writer;
    private final Reader reader;

    private RecordCodec(Writer writer, Reader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** For values of that type; throws IllegalArgumentException for one that holds something else than is known. */
    static RecordCodec of(Type type) {
        RecordCodec known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        RecordCodec made = make(type);
        KNOWN.put(type, made);
        return made;
    }

    void write(DataOutputStream out, Object value) throws IOException {
        writer.write(out, value);
    }

    Object read(DataInputStream in) throws IOException {
        return reader.read(in);
    }

    private static RecordCodec make(Type type) {
        if (type instanceof ParameterizedType generic) {
            RecordCodec item = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class
                    ? list(
                            item,
                            (Optional<?> value) -> value.stream().toList(),
                            items -> items.stream().findFirst())
                    : list(item, (List<?> value) -> value, items -> items);
        }
        Class<?> raw = (Class<?>) type;
        if (BOXES.containsKey(raw)) {
            return of(BOXES.get(raw));
        }
        if (raw == OptionalInt.class) {
            return list(
                    of(int.class),
                    (OptionalInt value) -> value.stream().boxed().toList(),
                    items -> items.stream().mapToInt(Integer.class::cast).findFirst());
        }
        if (raw == OptionalDouble.class) {
            return list(
                    of(double.class),
                    (OptionalDouble value) -> value.stream().boxed().toList(),
                    items -> items.stream().mapToDouble(Double.class::cast).findFirst());
        }
        if (raw.isEnum()) {
            List<?> constants = List.of(raw.getEnumConstants());
            return new RecordCodec(
                    (out, value) -> out.writeInt(constants.indexOf(value)), in -> constants.get(in.readInt()));
        }
        if (raw.isSealed()) {
            return sealed(List.of(raw.getPermittedSubclasses()));
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        throw new IllegalArgumentException("no way to write " + type.getTypeName());
    }

    @SuppressWarnings("unchecked") // the declared type of the value is the one the codec was made for
    private static <T> RecordCodec list(RecordCodec item, Function<T, List<?>> unpack, Function<List<Object>, ?> pack) {
        return new RecordCodec(
                (out, value) -> {
                    List<?> items = unpack.apply((T) value);
                    out.writeInt(items.size());
                    for (Object one : items) {
                        item.write(out, one);
                    }
                },
                in -> {
                    int size = in.readInt();
                    List<Object> items = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        items.add(item.read(in));
                    }
                    return pack.apply(items);
                });
    }

    private static RecordCodec sealed(List<Class<?>> kinds) {
        List<RecordCodec> codecs = kinds.stream().map(RecordCodec::of).toList();
        return new RecordCodec(
                (out, value) -> {
                    int kind = kinds.indexOf(value.getClass());
                    out.writeInt(kind);
                    codecs.get(kind).write(out, value);
                },
                in -> codecs.get(in.readInt()).read(in));
    }

    private static RecordCodec record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Method> getters =
                Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        List<RecordCodec> codecs =
                Arrays.stream(components).map(part -> of(part.getGenericType())).toList();
        Constructor<?> constructor = constructor(type, components);
        return new RecordCodec(
                (out, value) -> {
                    for (int i = 0; i < codecs.size(); i++) {
                        codecs.get(i).write(out, get(getters.get(i), value));
                    }
                },
                in -> {
                    Object[] values = new Object[codecs.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = codecs.get(i).read(in);
                    }
                    return make(constructor, values);
                });
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    private static Object get(Method getter, Object record) {
        try {
            return getter.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }

    private static Object make(Constructor<?> constructor, Object[] values) throws IOException {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException(constructor.getName() + " refuses its values", e);
        }
    }

    /** As UTF-16 units: text of damaged files may hold halves of pairs, which UTF-8 does not know. */
    private static void writeText(DataOutputStream out, String text) throws IOException {
        ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
        units.asCharBuffer().put(text);
        out.writeInt(units.capacity());
        out.write(units.array());
    }

    private static String readText(DataInputStream in) throws IOException {
        return ByteBuffer.wrap(in.readNBytes(in.readInt())).asCharBuffer().toString();
    }

    private static void writeInstant(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant readInstant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }
}
