using System.CommandLine;
using System.CommandLine.Help;

namespace BarometerSite.Commands;

/// <summary>The program's command line: one subcommand per file of this folder.</summary>
internal static class BarometerCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Makes the site of a barometer from what people write in content, data and templates.")
        {
            new BuildCommand(),
            new CheckCommand(),
            new ExplainCommand(),
            new RenderCommand(),
            new ImportCommand(),
            new PublishCommand(),
            new VerifyCommand(),
            new DiffCommand(),
            new NewCommand(),
            new SchemaCommand(),
            new CompletionCommand(),
            new ServeCommand(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!, "barometer build --site . --output _site");
        return root;
    }
}
