using BarometerSite.Model;

namespace BarometerSite.Verification;

/// <summary>What was held against an edition's file, fact by fact.</summary>
internal sealed class Findings
{
    private readonly List<ShownOtherwise> differences = [];
    private readonly List<string> missing = [];

    /// <summary>The files that are not there.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>How many facts were looked at.</summary>
    public int Facts { get; private set; }

    public IReadOnlyList<ShownOtherwise> Differences => differences;

    /// <param name="path">The file of the site.</param>
    /// <param name="what">Which fact, in a few words.</param>
    /// <param name="shown">Null where nothing is shown.</param>
    /// <param name="said">What the edition's file says; null where it says nothing.</param>
    public void Expect(bool holds, string path, string what, string? shown, string? said)
    {
        Facts++;
        if (!holds)
            differences.Add(new ShownOtherwise(path, what, shown, said));
    }

    public void Expect(string path, string what, string? shown, string? said) =>
        Expect(Plain(shown) == Plain(said), path, what, Plain(shown), Plain(said));

    /// <summary>A figure, rounded as it is written.</summary>
    public void ExpectFigure(string path, string what, string? shown, decimal? said, Language language)
    {
        var number = shown is null ? null : ShownNumber.In(shown, language);
        var holds = said is { } figure ? number is { } written && written.Shows(figure) : number is null;
        Expect(holds, path, what, Plain(shown), said is { } value ? SignificantDigits.Text(value) : null);
    }

    public void Miss(string path) => missing.Add(path);

    // White space is no part of what a page says.
    private static string? Plain(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A fact that a file of the site shows otherwise than the edition's file says it.</summary>
internal sealed record ShownOtherwise(string Path, string What, string? Shown, string? Said);
