using BarometerSite.Binding.Forms;
using BarometerSite.Disclosure;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>site.yml’s group <c>disclosure</c>, the keys of indicators that say what adds up, and what follows from them for hidden figures.</summary>
internal static class DisclosureBinder
{
    public static DisclosureLimits BindLimits(KeyReader? keys, DisclosureLimits usual)
    {
        if (keys is null)
            return usual;
        var count = keys.Read(LimitKeys.Count);
        var sample = keys.Read(LimitKeys.Sample);
        keys.Close();
        return new DisclosureLimits(count ?? usual.SmallestCount, sample ?? usual.SmallestSample);
    }

    /// <summary>Whether the figures count people: those in persons always do; a bare count does unless it is said to count things.</summary>
    public static bool BindCountsPeople(KeyReader keys, Unit? unit, DiagnosticBag diagnostics)
    {
        var isOfPeople = keys.Read(IndicatorKeys.Counts);
        if (isOfPeople is not null && unit is not (null or Unit.Count))
            diagnostics.Add(Complaints.ImpossibleValue("counts", keys.SpanOf(IndicatorKeys.Counts), "only the unit ‘count’ leaves open what is counted"));
        return unit == Unit.Persons || (unit == Unit.Count && isOfPeople != false);
    }

    /// <summary>Resolves the ids of <c>total-of</c>: what adds up has one unit.</summary>
    public static void CheckTotal(Indicator total, IEnumerable<Located<string>> parts, Registry<Indicator> indicators, DiagnosticBag diagnostics)
    {
        foreach (var id in parts)
        {
            if (indicators.Resolve(id, diagnostics) is not { } part)
                continue;
            if (part.Id == total.Id)
                diagnostics.Add(Complaints.ImpossibleValue(id.Value, id.Span, "an indicator cannot be a part of itself"));
            else if (part.Unit != total.Unit || part.Unit is not (Unit.Count or Unit.Persons or Unit.Percent or Unit.PerThousand))
                diagnostics.Add(Complaints.ImpossibleValue(id.Value, id.Span, "only counts, shares and rates add up, and only those with the same unit"));
        }
    }

    /// <returns>Whether what can be worked out could be looked for.</returns>
    public static bool Check(ImmutableArray<Indicator> indicators, DisclosureLimits limits, PlaceIndex places, DiagnosticBag diagnostics)
    {
        foreach (var wrong in TotalCheck.Find(indicators))
        {
            diagnostics.Add(Complaints.TotalDoesNotAddUp(
                Place(wrong.Total), FigureName.Of(wrong.Indicator, wrong.Total),
                SignificantDigits.Text(wrong.Total.Value!.Value), SignificantDigits.Text(wrong.Sum),
                [.. wrong.Parts.Select(Place)]));
        }
        if (DerivabilityCheck.Find(indicators, limits) is not { } derivations)
        {
            diagnostics.Add(Complaints.TablesTooLarge());
            return false;
        }
        foreach (var derivation in derivations)
            diagnostics.Add(Complaint(derivation, Place));
        return true;

        SourceSpan Place(Measurement row) => places.OfFigure(row.Indicator, row.Line);
    }

    /// <summary>What published editions showed stays known, also where the sources have it no more.</summary>
    /// <param name="published">The indicators of editions, without what is withheld of them; not looked at where nothing is hidden.</param>
    public static void CheckPublished(Barometer barometer, IEnumerable<Indicator> published, PlaceIndex places, DiagnosticBag diagnostics)
    {
        if (!barometer.Indicators.Any(indicator => indicator.Measurements.Any(row => row.IsConfidential))
            || KnownFigures.With(barometer.Indicators.Items, published) is not { } known)
            return;
        if (DerivabilityCheck.Find(known, barometer.Site.Disclosure) is not { } derivations)
        {
            diagnostics.Add(Complaints.TablesTooLarge());
            return;
        }
        foreach (var derivation in derivations)
        {
            diagnostics.Add(Complaints.SuppressedWasPublished(
                places.OfFigure(derivation.Hidden.Indicator, derivation.Hidden.Line), FigureName.Of(derivation.Indicator, derivation.Hidden),
                Why(derivation.Hidden.Suppression),
                [.. derivation.From.Where(row => row.Line == 0).Select(row => $"‘{row.Indicator}’, {row.Period}").Distinct(StringComparer.Ordinal)],
                [.. derivation.From.Where(row => row.Line > 0).Select(row => places.OfFigure(row.Indicator, row.Line))]));
        }
    }

    private static Diagnostic Complaint(Derivation derivation, Func<Measurement, SourceSpan> place)
    {
        var span = place(derivation.Hidden);
        var cell = FigureName.Of(derivation.Indicator, derivation.Hidden);
        var why = Why(derivation.Hidden.Suppression);
        ImmutableArray<SourceSpan> from = [.. derivation.From.Select(place)];
        return derivation.Kind switch
        {
            DerivationKind.Reckoned => Complaints.SuppressedCanBeReckoned(span, cell, why, from),
            DerivationKind.OnlyWholeNumber => Complaints.SuppressedHasOneValue(span, cell, why, from),
            DerivationKind.OtherVintage => Complaints.SuppressedIsShownElsewhere(span, cell, why, from),
            _ => throw new ArgumentOutOfRangeException(nameof(derivation)),
        };
    }

    private static string Why(Suppression suppression) => suppression switch
    {
        Suppression.SmallCount => "because it is below ‘smallest-count’",
        Suppression.SmallSample => "because its n is below ‘smallest-sample’",
        Suppression.Secondary => "by the code d",
        // What was reckoned from figures that are kept back has no reason of its own.
        Suppression.BySource or Suppression.None => "by the code c",
        _ => throw new ArgumentOutOfRangeException(nameof(suppression)),
    };
}
