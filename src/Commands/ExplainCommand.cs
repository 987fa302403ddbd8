using System.CommandLine;
using BarometerSite.Problems;
using BarometerSite.Problems.Explanations;

namespace BarometerSite.Commands;

/// <summary><c>explain</c>: what a complaint means.</summary>
internal sealed class ExplainCommand : ExampleCommand
{
    private readonly Argument<string?> code = new("CODE")
    {
        Description = "The word behind ‘error’ or ‘warning’ in a complaint; left out, all are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public ExplainCommand()
        : base("explain", "Tell what a complaint means, with an example and its cure.", "barometer explain csv-decimal-comma")
    {
        code.Validators.Add(result =>
        {
            foreach (var found in result.Tokens.Select(token => token.Value).Where(found => Catalogue.Find(found) is null))
                result.AddError($"There is no complaint {Quotation.Of(found)}.{new Guess(found, Catalogue.All.Select(item => item.Code)).Question}");
        });
        Add(code);
        SetAction(result => result.InvocationConfiguration.Output.Write(result.GetValue(code) is { } asked ? One(Catalogue.Find(asked)!) : List()));
    }

    private static string One(Explanation item) => $"{item.Code} ({item.Severity.Word()})\n\n{item.Text}\n";

    private static string List()
    {
        var width = Catalogue.All.Max(item => item.Code.Length);
        return string.Concat(Catalogue.Groups.Select(group =>
            $"{group.Title}\n{string.Concat(group.Items.Select(item => $"  {item.Code.PadRight(width)}  {item.Summary}\n"))}\n"));
    }
}
