using BarometerSite.Problems;

namespace BarometerSite.Verification;

/// <summary>What verification found, in lines for people; what does not hold is told by itself.</summary>
internal static class VerificationText
{
    public static IEnumerable<string> Of(ImmutableArray<VerifiedEdition> editions, BuiltDocument? built, DiagnosticBag problems)
    {
        foreach (var edition in editions)
            yield return $"{edition.Edition.Id}: {string.Join("; ", Parts(edition))}.";
        if (built is not null)
        {
            var cards = built.Cards is null ? "none of them a picture of a shared page" : "with pictures of shared pages";
            yield return $"{built.Folder}: its list names {Counted.Of(built.Files, "file")}, {cards}.";
        }
        yield return problems.HasErrors ? "It does not hold." : editions.IsEmpty ? "Nothing is published yet." : "All holds.";
    }

    private static IEnumerable<string> Parts(VerifiedEdition edition)
    {
        yield return $"digest {edition.Edition.Header.Digest[..12]}… and chain hold";
        var (goals, same) = (edition.Reckoning.Goals.Length, edition.Reckoning.Goals.Count(goal => goal.HasSameVerdict));
        yield return $"{same} of {Counted.Of(goals, "verdict")} the same by its own figures"
            + (edition.IsOfOtherMethod ? $", reckoned by version {edition.Edition.Header.Method} of the method" : "");
        if (edition.Shown is { } shown)
            yield return $"{shown.Facts - shown.Differences.Count} of {Counted.Of(shown.Facts, "fact")} shown as it says";
        else
            yield return "what is shown of it was not looked at, since the site cannot be made";
    }
}
