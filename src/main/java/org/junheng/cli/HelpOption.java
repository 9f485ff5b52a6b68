package org.junheng.cli;

import picocli.CommandLine.Option;

/** {@code --help} and {@code --version}, in the users' language. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示用法")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本")
    private boolean version;
}
