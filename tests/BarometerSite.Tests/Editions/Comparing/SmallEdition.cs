using System.Collections.Immutable;
using BarometerSite.Computing;
using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Editions.Comparing;

/// <summary>Made-up editions of one goal, to be held against each other.</summary>
internal static class SmallEdition
{
    public static readonly Site Site = new(
        Example.Text("Eksempel"), Example.Text("Opdigtet"), Example.Text("Ingen"), Example.Text("Ingen politik"), Example.Text("Eksempelby"),
        "https://example.org/", "CC0", "https://example.org/cc0", null);

    public static readonly CorrectionNote Note = new(
        new EditionId(2014, 1), Example.Text("Tallet var skrevet forkert af."), Example.Text("redaktionen"), new DateOnly(2014, 7, 1));

    public static Edition Of(string asOf, params Measurement[] rows) => Of(asOf, Example.AtMost(6, "2014", "2010"), rows);

    public static Edition Of(string asOf, Target target, params Measurement[] rows) => Of(asOf, Example.Goal(Example.Indicator(Better.Lower, rows), target));

    public static Edition Of(string asOf, Goal goal, params ImmutableArray<Indicator> others)
    {
        ImmutableArray<Indicator> indicators = [goal.Indicator, .. others];
        return Edition.Of(new Barometer(Site, [], [goal.Committee], [], [goal], indicators, [Example.Source], []), Example.Day(asOf));
    }

    public static Edition With(this Edition edition, Func<Barometer, Barometer> change) => Edition.Of(change(edition.Barometer), edition.AsOf);

    public static Edition Corrected(this Edition edition, params ImmutableArray<Correction> corrections) =>
        edition with { Barometer = edition.Barometer with { Corrections = corrections } };

    /// <summary>The only published one.</summary>
    public static EditionArchive Published(this Edition edition, string id)
    {
        Assert.True(EditionId.TryParse(id, out var parsed));
        return new EditionArchive([new Freezer(EditionArchive.Empty, edition.AsOf, "test").Freeze(edition, parsed, new DiagnosticBag())!]);
    }

    public static Correction Correct(string period, decimal? was, decimal? right, string id = "wrong") =>
        new Correction.Figure(id, Key(period), was, right, Note);

    public static FigureKey Key(string period) => new("example", Example.Period(period), default(Cell));

    public static EquatableArray<Change> Changes(Edition before, Edition after) => EditionComparer.Compare(before, after).Changes;

    public static ImmutableArray<Change.Figure> Figures(Edition before, Edition after) => [.. Changes(before, after).OfType<Change.Figure>()];

    public static Change.Flip Flip(Edition before, Edition after) => Assert.Single(EditionComparer.Compare(before, after).Flips);

    /// <summary>With figures by its rule.</summary>
    public static Indicator Computed(Indicator basis, Computation rule)
    {
        var indicator = basis with { Computation = rule, Measurements = [] };
        return indicator with { Measurements = ComputedFigures.Of(rule, indicator, line: 1).Measurements };
    }

    public static string Word(this Change.Flip flip) =>
        $"{flip.Before.Word()} → {flip.After.Word()}: {string.Join(", ", flip.Causes)}{(flip.AreNeededTogether ? " together" : "")}"
        + (flip.Decisive is { } row ? FormattableString.Invariant($"; {row.Period}: {row.Value}") : "")
        + (flip.DecisiveBefore is { Value: { } was } ? FormattableString.Invariant($", was {was}") : "");
}
