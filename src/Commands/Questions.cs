using Spectre.Console;

namespace BarometerSite.Commands;

/// <summary>Asks on a terminal, and takes the usual answer anywhere else.</summary>
internal sealed class Questions
{
    /// <summary>The answer where there is nothing to choose from: no id, as the check will tell.</summary>
    private const string Unknown = "none-yet";

    private readonly IAnsiConsole? console;

    public Questions(TextWriter output)
    {
        if (Terminal.IsTerminal(output) && !Console.IsInputRedirected)
            console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
    }

    /// <param name="given">What an option says; then nobody is asked.</param>
    public string Text(string question, string? given, string usual) =>
        given ?? (console is null ? usual : console.Prompt(new TextPrompt<string>(Spectre.Console.Markup.Escape(question)).DefaultValue(usual)));

    /// <param name="choices">The usual answer first.</param>
    public string Choice(string question, string? given, IReadOnlyCollection<string> choices) => given ?? (console is null || choices.Count < 2
        ? choices.FirstOrDefault(Unknown)
        : console.Prompt(new SelectionPrompt<string>().Title(Spectre.Console.Markup.Escape(question)).EnableSearch().AddChoices(choices)));

    /// <summary>False where nobody can be asked.</summary>
    public bool Consents(string question) =>
        console is not null && console.Prompt(new ConfirmationPrompt(Spectre.Console.Markup.Escape(question)) { DefaultValue = false });
}
