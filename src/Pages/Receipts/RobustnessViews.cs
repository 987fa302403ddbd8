using BarometerSite.Assessment;
using BarometerSite.Assessment.Methods;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Receipts;

/// <summary>The verdict by other ways of reckoning.</summary>
internal sealed record RobustnessView(
    [Seen("by how many ways of reckoning the verdict holds")] string Sentence,
    [Seen("list of alternative, the barometer's own way first")] ImmutableArray<AlternativeView> Alternatives) : View;

internal sealed record AlternativeView(
    [Seen("how else it was reckoned")] string Way,
    [Seen("what that comes to, in its own words")] string Result,
    [Seen("whether it is the same answer, in words")] string Agreement) : View;

/// <summary>What other ways of reckoning say, each in its own words.</summary>
internal static class RobustnessViews
{
    public static RobustnessView Of(Indicator indicator, Receipt receipt, Robustness robustness, Wording wording)
    {
        var verdict = VerdictViews.Of(robustness.Verdict, wording).Word;
        var sentence = wording.Say("robustness_sentence",
            ("verdict", verdict), ("agreeing", wording.Count(robustness.Agreeing)), ("total", wording.Count(robustness.Total)));
        ImmutableArray<AlternativeView> rows =
        [
            new AlternativeView(wording.Word("robustness_own"), verdict, wording.Word("robustness_agrees")),
            .. robustness.Alternatives.Select(alternative => new AlternativeView(
                Way(indicator, receipt, alternative, wording),
                Result(alternative, wording),
                wording.Word(alternative.Class is null ? "robustness_refused" : robustness.Agrees(alternative) ? "robustness_agrees" : "robustness_differs"))),
        ];
        return new RobustnessView(sentence, rows);
    }

    private static string Way(Indicator indicator, Receipt receipt, Alternative alternative, Wording wording) => alternative switch
    {
        Alternative.FromBase other => wording.Say("robustness_base", ("period", wording.Period(other.Base))),
        Alternative.AtEnd end => wording.Say(end.IsUpper ? "robustness_upper" : "robustness_lower", ("value", End(indicator, receipt, end.Value, wording))),
        Alternative.ByEurostat => wording.Word("robustness_eurostat"),
        Alternative.ByOpenSdg => wording.Word("robustness_open_sdg"),
        _ => throw new ArgumentOutOfRangeException(nameof(alternative)),
    };

    // Seen on that side of the target on which it is judged.
    private static string End(Indicator indicator, Receipt receipt, decimal value, Wording wording) =>
        receipt.Target is { } post && Precision.ToTell(value, post, indicator.Decimals, most: 6) is var decimals && decimals > indicator.Decimals
            ? wording.WithUnit(indicator.Unit, wording.Numbers.Write(value, decimals))
            : wording.Value(indicator, value);

    private static string Result(Alternative alternative, Wording wording) => alternative switch
    {
        Alternative.FromBase other => VerdictViews.Of(other.Verdict, wording).Word,
        Alternative.AtEnd end => VerdictViews.Of(end.Verdict, wording).Word,
        Alternative.ByEurostat { Result: MethodResult<EurostatCategory>.Found found } => wording.Word("eurostat_" + Codes.Eurostat.Key(found.Category)),
        Alternative.ByEurostat { Result: MethodResult<EurostatCategory>.Refused refused } => wording.Word("refusal_" + Codes.Refusals.Key(refused.Why)),
        Alternative.ByOpenSdg { Result: MethodResult<OpenSdgCategory>.Found found } => wording.Word("open_sdg_" + Codes.OpenSdg.Key(found.Category)),
        Alternative.ByOpenSdg { Result: MethodResult<OpenSdgCategory>.Refused refused } => wording.Word("refusal_" + Codes.Refusals.Key(refused.Why)),
        _ => throw new ArgumentOutOfRangeException(nameof(alternative)),
    };
}
