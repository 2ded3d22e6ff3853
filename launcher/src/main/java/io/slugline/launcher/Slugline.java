package io.slugline.launcher;

import io.slugline.launcher.access.AclsCommand;
import io.slugline.launcher.archive.ArchiveCommand;
import io.slugline.launcher.archive.CheckCommand;
import io.slugline.launcher.archive.ReplayCommand;
import io.slugline.launcher.archive.StoryCommand;
import io.slugline.launcher.archive.WarcCommand;
import io.slugline.launcher.bench.BenchCommand;
import io.slugline.launcher.command.DemoCommand;
import io.slugline.launcher.command.RunCommand;
import io.slugline.launcher.command.ServiceCommand;
import io.slugline.launcher.command.SettingsCommand;
import io.slugline.launcher.command.TopicsCommand;
import io.slugline.launcher.command.TopologyCommand;
import io.slugline.launcher.command.WatchCommand;
import io.slugline.launcher.offline.CopiesCommand;
import io.slugline.launcher.offline.ExtractCommand;
import io.slugline.launcher.offline.StoriesCommand;
import io.slugline.launcher.offline.TagCommand;
import io.slugline.launcher.offline.TrainCommand;
import io.slugline.launcher.operate.DeadLettersCommand;
import io.slugline.launcher.operate.DoctorCommand;
import io.slugline.launcher.operate.LedgerCommand;
import io.slugline.launcher.operate.ResetCommand;
import io.slugline.launcher.operate.WithdrawCommand;
import io.slugline.runtime.settings.InvalidSettingException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code slugline} command: what it can do, and its exit codes. */
@Command(
        name = "slugline",
        description = "Follows the news as it develops: pages in, running stories out.",
        mixinStandardHelpOptions = true,
        version = "slugline 0.1.0",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:a wrong flag or setting"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline demo                       watch a bundled story develop",
            "  slugline demo --input my-pages/     the same with your own pages",
            "  slugline run                        stay up, on the folder ./data",
            "  slugline COMMAND --help             more of each"
        },
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            WatchCommand.class,
            ServiceCommand.class,
            ExtractCommand.class,
            CopiesCommand.class,
            TagCommand.class,
            StoriesCommand.class,
            TrainCommand.class,
            ArchiveCommand.class,
            ReplayCommand.class,
            CheckCommand.class,
            StoryCommand.class,
            WarcCommand.class,
            LedgerCommand.class,
            DeadLettersCommand.class,
            WithdrawCommand.class,
            ResetCommand.class,
            DoctorCommand.class,
            BenchCommand.class,
            TopicsCommand.class,
            TopologyCommand.class,
            AclsCommand.class,
            SettingsCommand.class
        })
public final class Slugline {
    private static final int USAGE = 2;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command, ready to execute; a refused setting is a usage error like a wrong flag. */
    public static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Slugline());
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        return commandLine;
    }

    /** Says in a sentence what went wrong, if a user can mend it; answers the exit code. */
    private static int explain(Exception failure, CommandLine command) {
        if (failure instanceof InvalidSettingException refused) {
            System.err.println("slugline: " + refused.getMessage());
            return USAGE;
        }
        if (failure instanceof NoSuchFileException missing) {
            System.err.println("slugline: " + missing.getFile() + " does not exist");
            return USAGE;
        }
        Optional<String> mendable = mendable(failure);
        System.err.println(mendable.map(why -> "slugline: " + why)
                .orElseGet(() -> "slugline " + command.getCommandName() + " failed: " + failure));
        if (mendable.isEmpty()) {
            failure.printStackTrace(System.err);
        }
        return 1;
    }

    private static Optional<String> mendable(Exception failure) {
        if (failure instanceof FileSystemException refused) {
            return Optional.of(refused.getMessage());
        }
        if (failure instanceof TimeoutException) {
            return Optional.of("no broker answered in time: start one (slugline run), or name it with --set"
                    + " bootstrap.servers=HOST:PORT; slugline doctor says more");
        }
        return forbidden(failure)
                .map(cause -> "the brokers do not allow it: " + cause.getMessage()
                        + "; slugline acls prints what each service needs");
    }

    private static Optional<Throwable> forbidden(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthorizationException) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
