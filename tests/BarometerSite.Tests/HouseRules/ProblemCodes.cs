using System.Text.RegularExpressions;

namespace BarometerSite.Tests.HouseRules;

/// <summary>The codes of all complaints, read out of their factories.</summary>
internal static partial class ProblemCodes
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. SourceCode.Generator.Where(file => file.Path.StartsWith("src/Problems/Complaints", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(string.Join('\n', file.Lines)).Select(match => match.Groups["code"].Value))
            .Distinct(),
    ];

    [GeneratedRegex(@"\b(?:Error|Warning|Chart)\(\s*""(?<code>[a-z0-9-]+)"",")]
    private static partial Regex Code();
}
