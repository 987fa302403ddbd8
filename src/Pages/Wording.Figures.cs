using BarometerSite.Model;

namespace BarometerSite.Pages;

/// <summary>Figures with their units.</summary>
internal sealed partial class Wording
{
    /// <summary>The bare number, with as many decimals as the source gave, but no more than the indicator shows.</summary>
    public string Number(Indicator indicator, Measurement measurement) =>
        measurement.Value is { } value ? Numbers.Write(value, Decimals(indicator, measurement)) : Word(Absence(measurement));

    public static int Decimals(Indicator indicator, Measurement measurement) => Math.Min(indicator.Decimals, measurement.Decimals);

    /// <summary>The figure with its unit: <c>7,1 %</c>, <c>nr. 5</c>.</summary>
    public string Figure(Indicator indicator, Measurement measurement) =>
        measurement.Value is null ? Word(Absence(measurement)) : WithUnit(indicator.Unit, Number(indicator, measurement));

    /// <summary>A value that no source gave as it stands: a target, a limit, a projection.</summary>
    public string Value(Indicator indicator, decimal value) => WithUnit(indicator.Unit, Numbers.Write(value, DecimalsOf(value, indicator.Decimals)));

    /// <summary>A number as it was decided, or came out of a sum: with all of its decimals, up to six.</summary>
    public string Exact(decimal value) => Numbers.Write(value, DecimalsOf(value, 6));

    /// <summary>A number that is no amount, such as a time in years: no group marks, trailing zeros left out.</summary>
    public string Decimal(decimal value, int most) =>
        Numbers.Write(value, DecimalsOf(value, most)).Replace(Numbers.GroupMark, "", StringComparison.Ordinal);

    /// <summary>A change in the unit of the indicator; of shares in percentage points.</summary>
    public string Change(Indicator indicator, decimal change) =>
        WithUnit(UnitOfChange.Of(indicator.Unit), Numbers.Write(Math.Abs(change), DecimalsOf(change, indicator.Decimals)));

    public string WithUnit(Unit unit, string number) => Say("figure_" + Codes.Units.Key(unit), ("value", number));

    /// <summary>The unit as it stands behind a number; empty for ranks and bare counts.</summary>
    public string UnitSign(Unit unit) => Word("unit_sign_" + Codes.Units.Key(unit)).Trim('-');

    public string UnitName(Unit unit) => Word("unit_" + Codes.Units.Key(unit));

    /// <summary>Of a rank the number ranked, which must always stand beside it.</summary>
    public string? Detail(Indicator indicator, Measurement measurement)
    {
        if (indicator.Unit != Unit.Rank)
            return null;
        var rank = ("rank", Number(indicator, measurement));
        return measurement.Count is { } ranked ? Say("rank_of", rank, ("count", Count(ranked))) : Say("rank_of_unknown", rank);
    }

    /// <summary>That a figure can get no further, as a clause.</summary>
    public string Stop(RangeEnd end) => Word(end == RangeEnd.Least ? "stop_least" : "stop_most");

    public static string Absence(Measurement measurement) =>
        measurement.IsConfidential ? "value_suppressed" : "value_missing";

    private static int DecimalsOf(decimal value, int most)
    {
        var decimals = 0;
        while (decimals < most && decimal.Round(value, decimals, MidpointRounding.AwayFromZero) != decimal.Round(value, most, MidpointRounding.AwayFromZero))
            decimals++;
        return decimals;
    }
}
