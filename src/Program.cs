using System.CommandLine;
using System.CommandLine.Invocation;
using BarometerSite.Commands;

namespace BarometerSite;

internal static class Program
{
    public static int Main(string[] arguments) => Run(arguments, Console.Out, Console.Error);

    /// <summary>The whole program, with its two outputs as arguments.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        try
        {
            var result = BarometerCommand.Create().Parse(arguments);
            return result.Action is ParseErrorAction action
                ? TellWrongUsage(result, action, error)
                : result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception)
        {
            error.WriteLine("This is an error in the generator, not in your files. Please report it with the lines below.");
            error.WriteLine(exception);
            return ExitCode.GeneratorError;
        }
    }

    private static int TellWrongUsage(ParseResult result, ParseErrorAction action, TextWriter error)
    {
        action.ShowHelp = false;
        result.Invoke(new InvocationConfiguration { Output = error, Error = error });
        var command = result.CommandResult.Command;
        error.WriteLine($"See: barometer {(command is RootCommand ? "" : command.Name + " ")}--help");
        return ExitCode.WrongUsage;
    }
}
