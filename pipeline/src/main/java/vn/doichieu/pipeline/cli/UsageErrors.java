package vn.doichieu.pipeline.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.doichieu.pipeline.export.Texts;

/** Puts what picocli found wrong with the arguments into one sentence of the user's language. */
final class UsageErrors {

    private final Texts texts;

    UsageErrors(Texts texts) {
        this.texts = texts;
    }

    String explain(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (e instanceof OverwrittenOptionException repeated) {
            return texts.of("usage.repeated", name(repeated.getOverwritten()));
        }
        ArgSpec argument = e.getArgSpec();
        if (argument == null) {
            return e.getCause() == null ? String.valueOf(e.getMessage()) : texts.of("usage.other");
        }
        return badValue(e, argument);
    }

    private String unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            return texts.of("usage.unknownOption", first);
        }
        boolean expectsCommand = !e.getCommandLine().getSubcommands().isEmpty();
        return texts.of(expectsCommand ? "usage.unknownCommand" : "usage.tooMany", first);
    }

    private String missing(MissingParameterException e) {
        List<ArgSpec> absent = e.getMissing();
        if (absent.isEmpty() && e.getArgSpec() != null) {
            return texts.of("usage.missingValue", name(e.getArgSpec()));
        }
        return absent.size() == 1 && absent.get(0).isOption() && !absent.get(0).required()
                ? texts.of("usage.missingValue", name(absent.get(0)))
                : texts.of(
                        "usage.missing", absent.stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
    }

    private String badValue(ParameterException e, ArgSpec argument) {
        String value = String.valueOf(e.getValue());
        if (isWholeNumber(argument)) {
            return texts.of("usage.badNumber", name(argument), value);
        }
        return e.getCause() instanceof TypeConversionException choices
                ? texts.of("usage.badChoice", name(argument), value, String.valueOf(choices.getMessage()))
                : texts.of("usage.badValue", name(argument));
    }

    private static boolean isWholeNumber(ArgSpec argument) {
        return argument.typeInfo().getClassName().equals("int")
                || argument.typeInfo().getActualGenericTypeArguments().contains("java.lang.Integer");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
