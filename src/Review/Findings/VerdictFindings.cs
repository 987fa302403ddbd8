using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;

namespace BarometerSite.Review.Findings;

/// <summary>Verdicts that flipped, with what did it; the rules of judging; workings of those that stand.</summary>
internal sealed class VerdictFindings(Edition before, Edition after, EditionComparison comparison, ReviewSubjects subjects)
{
    public IEnumerable<Finding> Find() =>
    [
        .. comparison.Flips.Select(Of),
        .. comparison.Changes.OfType<Change.Method>().Select(Of),
        .. comparison.Changes.OfType<Change.Working>().Select(Of),
    ];

    /// <summary><c>on track</c>, <c>cannot tell (target not set)</c>.</summary>
    public static string Word(Verdict verdict)
    {
        var word = Codes.Verdicts.Of(verdict.Kind).Replace('-', ' ');
        return verdict is Verdict.CannotTell cannot
            ? $"{word} ({string.Join(", ", cannot.Reasons.Select(reason => Codes.Reasons.Of(reason).Replace('-', ' ')))})"
            : word;
    }

    private Finding Of(Change.Flip flip)
    {
        var (was, now) = (Word(flip.Before), Word(flip.After));
        return new Finding(FindingKind.Flips, ReviewSubjects.Key(flip.Goal), subjects.GoalTitle(flip.Goal.Id), $"{was} → {now}. {Because(flip)}")
        {
            Before = was,
            After = now,
            Goals = [flip.Goal.Id],
            Addresses = subjects.AddressesOf(flip.Goal),
        };
    }

    private string Because(Change.Flip flip)
    {
        if (flip.Causes.IsEmpty)
            return "Nothing was found that does it alone or is needed for it.";
        var causes = string.Join(flip.AreNeededTogether ? " and " : ", or by itself ", flip.Causes.Select(Word));
        var together = flip.AreNeededTogether ? "None of them alone would have done it." : "";
        return $"What did it: {causes}{Decisive(flip)}. {together}".TrimEnd();
    }

    private string Decisive(Change.Flip flip)
    {
        if (flip.Decisive is not { } row || flip.Causes.All(cause => cause is Cause.Target or Cause.Time or Cause.Method))
            return "";
        var indicator = subjects.Indicator(row.Indicator);
        return $" ({row.Period}: {FigureWords.Of(indicator, flip.DecisiveBefore)} → {FigureWords.Of(indicator, row)})";
    }

    private static string Word(Cause cause) => cause switch
    {
        Cause.NewFigure => "a new figure",
        Cause.Revision => "a revised figure",
        Cause.Correction => "a corrected figure",
        Cause.Withholding => "a figure that is kept back, or is so no longer",
        Cause.Alteration => "a figure that changed or vanished without a new vintage",
        Cause.Target => "the target",
        Cause.Measure => "what is measured or how it is computed",
        Cause.Time => "the day",
        Cause.Method => "how verdicts are reached",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    private static Finding Of(Change.Method method)
    {
        var (was, now) = (Text(method.Before), Text(method.After));
        return new Finding(FindingKind.Methods, "method", "How verdicts are reached", $"{was} → {now}.") { Before = was, After = now };
    }

    private static string Text(MethodVersion version) => string.Create(
        CultureInfo.InvariantCulture, $"version {version.Version}, changes told from chance {Codes.Tests.Of(version.Test.Tails)} at {version.Test.Level}%");

    private Finding Of(Change.Working working) => new(
        FindingKind.Workings, ReviewSubjects.Key(working.Goal), subjects.GoalTitle(working.Goal.Id),
        $"Still {Word(working.After)}, but what the verdict rests on differs{RestsOn(working)}.")
    {
        Goals = [working.Goal.Id],
        Addresses = ReviewSubjects.AddressesOf(subjects.Goal(working.Goal.Id)),
    };

    /// <summary>The figures that it starts from, is judged on, and leads to, as far as they differ.</summary>
    private string RestsOn(Change.Working working)
    {
        var (was, now) = (Receipt(before, working.Goal.Id), Receipt(after, working.Goal.Id));
        if (was is null || now is null)
            return "";
        var parts = new[] { ("the start", was.Base, now.Base), ("what is judged", was.Judged, now.Judged) }
            .Where(pair => (pair.Item2?.Period, pair.Item2?.Value) != (pair.Item3?.Period, pair.Item3?.Value))
            .Select(pair => $"{pair.Item1}: {Figure(pair.Item2)} → {Figure(pair.Item3)}").ToList();
        if (working is { Before.ProjectedValue: { } led, After.ProjectedValue: { } leads } && led != leads)
        {
            var indicator = subjects.Indicator(now.Judged.Indicator);
            parts.Add($"where it leads: {FigureWords.Value(indicator.Unit, led, indicator.Decimals)} → "
                + FigureWords.Value(indicator.Unit, leads, indicator.Decimals));
        }
        return parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})";
    }

    private string Figure(Measurement? row) => row is null ? "none" : $"{FigureWords.Of(subjects.Indicator(row.Indicator), row)} in {row.Period}";

    private static Receipt? Receipt(Edition edition, string goal) => edition.Goals.FirstOrDefault(found => found.Goal.Id == goal)?.Receipt;
}
