using System.CommandLine;
using System.Text.RegularExpressions;
using BarometerSite.Importing.Layout;
using BarometerSite.Model;

namespace BarometerSite.Commands;

/// <summary>What <c>import</c> may be told where it cannot see it.</summary>
internal sealed class ImportOptions
{
    private readonly Option<string?> sheet = new("--sheet") { Description = "The sheet of a workbook.", HelpName = "NAME" };

    // A name of ours has no comma in it, a column's may.
    private readonly Option<ImmutableArray<Choice>> columns =
        Choices("--columns", "Which column is which: period=År,value=Andel,district=Bydel.", "OURS=THEIRS", text => Regex.Split(text, ",(?=[a-z][a-z0-9-]*=)"));

    private readonly Option<ImmutableArray<Choice>> where =
        Choices("--where", "Only rows with this text in that column. One column may be named several times.", "COLUMN=TEXT", text => [text]);

    private readonly Option<ImmutableArray<Choice>> members =
        Choices("--members", "What a member of a dimension is called in the file; once for each member.", "ID=TEXT", text => [text]);

    private readonly Option<ImmutableArray<Choice>> signs =
        Choices("--signs", "What a sign in place of a figure means: 0 none, m cannot be, o not there, c kept back.", "SIGN=0|m|o|c", text => [text]);

    private readonly Option<string?> mark = new("--decimal-mark") { Description = "What stands before decimals, where the figures do not show it." };

    private readonly Option<PartialDate?> published = new("--published")
    {
        Description = "When the source published the figures; needed where one differs from what the barometer has.",
        HelpName = "DATE",
        CustomParser = argument =>
        {
            if (PartialDate.TryParse(argument.Tokens[0].Value, out var date))
                return date;
            argument.AddError($"--published is '{argument.Tokens[0].Value}'; it must be a date such as 2014-05-31, 2014-05 or 2014.");
            return null;
        },
    };

    private readonly Option<string?> source = new("--source")
    {
        Description = "The document that the figures come from, if not the indicator's own.",
        HelpName = "ID",
    };

    public ImportOptions(Command command)
    {
        mark.AcceptOnlyFromAmong(",", ".");
        signs.Validators.Add(result =>
        {
            foreach (var choice in result.GetValueOrDefault<ImmutableArray<Choice>>().Where(choice => !Signs.Codes.Contains(choice.Text)))
                result.AddError($"--signs is '{choice.Name}={choice.Text}'; a sign means 0, m, o or c.");
        });
        foreach (var option in new Option[] { sheet, columns, where, members, signs, mark, published, source })
            command.Add(option);
    }

    public ImportChoices Of(ParseResult result) => new()
    {
        Sheet = result.GetValue(sheet),
        Columns = Of(result, columns),
        Where = Of(result, where),
        Members = Of(result, members),
        Signs = Of(result, signs),
        DecimalMark = result.GetValue(mark)?[0],
        Published = result.GetValue(published),
        Source = result.GetValue(source),
    };

    private static ImmutableArray<Choice> Of(ParseResult result, Option<ImmutableArray<Choice>> option) =>
        result.GetValue(option) is { IsDefault: false } choices ? choices : [];

    private static Option<ImmutableArray<Choice>> Choices(string name, string description, string form, Func<string, string[]> parts) => new(name)
    {
        Description = description,
        HelpName = form,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = argument =>
        {
            var choices = ImmutableArray.CreateBuilder<Choice>();
            foreach (var part in argument.Tokens.SelectMany(token => parts(token.Value)))
            {
                if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
                    choices.Add(new Choice(part[..sign].Trim(), part[(sign + 1)..].Trim()));
                else
                    argument.AddError($"{name} is '{part}'; it must be {form}.");
            }

            return choices.ToImmutable();
        },
    };
}
