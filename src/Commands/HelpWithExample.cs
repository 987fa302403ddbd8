using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BarometerSite.Commands;

/// <summary>The usual help, and an example at its end.</summary>
/// <param name="rootExample">For the program without a command.</param>
internal sealed class HelpWithExample(HelpAction help, string rootExample) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var example = (parseResult.CommandResult.Command as ExampleCommand)?.Example ?? rootExample;
        output.WriteLine("Example:");
        foreach (var line in example.Split('\n'))
            output.WriteLine($"  {line}");
        return code;
    }
}
