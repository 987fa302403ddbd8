using System.CommandLine;
using System.CommandLine.Invocation;
using BarometerSite.Commands;
using BarometerSite.Disk;
using BarometerSite.Problems;

namespace BarometerSite;

internal static class Program
{
    // A word that begins with @ is a word, not a file with more of them.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    public static int Main(string[] arguments)
    {
        using var output = StandardStream.Output();
        using var error = StandardStream.Error();
        var code = Run(arguments, output, error);
        if (output.Failure is { } reason)
            error.WriteLine($"Standard output cannot be written: {reason}");
        return code == ExitCode.Done && (output.Failure ?? error.Failure) is not null ? ExitCode.Problems : code;
    }

    /// <summary>The whole program, with its two outputs as arguments.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        try
        {
            var result = BarometerCommand.Create().Parse(arguments, Configuration);
            return result.Action is ParseErrorAction action
                ? TellWrongUsage(result, action, error)
                : result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (Refusal(exception) is { } refusal)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(Complaints.SystemRefused(refusal.Message));
            return new Report(error, isQuiet: false).Finish(diagnostics, ExitCode.Problems);
        }
        catch (Exception exception)
        {
            error.WriteLine("This is an error in the generator, not in your files. Please report it with the lines below.");
            error.WriteLine(exception);
            return ExitCode.GeneratorError;
        }
    }

    // Whoever reads or writes a file of the site tells its own refusals better; this is for the rest, such as too many open files.
    private static Exception? Refusal(Exception exception) => exception switch
    {
        AggregateException several => several.Flatten().InnerExceptions.All(OutputException.IsRefusal) ? several.InnerExceptions[0].GetBaseException() : null,
        _ => OutputException.IsRefusal(exception) ? exception : null,
    };

    private static int TellWrongUsage(ParseResult result, ParseErrorAction action, TextWriter error)
    {
        action.ShowHelp = false;
        result.Invoke(new InvocationConfiguration { Output = error, Error = error });
        var command = result.CommandResult.Command;
        error.WriteLine($"See: {Name(command)} --help");
        return ExitCode.WrongUsage;
    }

    /// <summary>The words that ask for a command.</summary>
    private static string Name(Command command) =>
        command is RootCommand ? "barometer" : $"{command.Parents.OfType<Command>().Select(Name).FirstOrDefault()} {command.Name}";
}
