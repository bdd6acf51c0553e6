package vn.doichieu.pipeline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.doichieu.pipeline.export.Texts;
import vn.doichieu.pipeline.feed.ContractNames;

/** Reads one of a few words, written as in the contract ("cross-report"), in any case. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;
    private final Texts texts;

    private Choice(Class<E> type, Texts texts) {
        this.type = type;
        this.texts = texts;
    }

    static <E extends Enum<E>> void register(CommandLine commands, Class<E> type, Texts texts) {
        commands.registerConverter(type, new Choice<>(type, texts));
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
