package vn.doichieu.pipeline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.doichieu.pipeline.feed.ContractNames;

/** Reads one of a few words, written as in the contract ("cross-report"), in any case. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;

    private Choice(Class<E> type) {
        this.type = type;
    }

    static <E extends Enum<E>> void register(CommandLine commands, Class<E> type) {
        commands.registerConverter(type, new Choice<>(type));
    }

    @Override
    public E convert(String value) {
        String wanted = value.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ContractNames.hyphenated(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(choices()));
    }

    private String choices() {
        return Arrays.stream(type.getEnumConstants())
                .map(ContractNames::hyphenated)
                .collect(Collectors.joining(", "));
    }
}
