using System.Globalization;
using System.Reflection;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Templating;

namespace BarometerSite.Tests.HouseRules;

/// <summary>What the README says of limits is what they are.</summary>
public sealed class LimitTests
{
    public static TheoryData<string> Limits => [.. Constants.Select(limit => limit.Name)];

    private static IEnumerable<(string Name, long Value)> Constants =>
        new[] { typeof(SourceLimits), typeof(DiagnosticBag), typeof(Budget) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(constant => constant.IsLiteral)
                .Select(constant => ($"{type.Name}.{constant.Name}", Convert.ToInt64(constant.GetRawConstantValue(), CultureInfo.InvariantCulture))))
            .Append(("Slug.MostCharacters", Slug.MostCharacters));

    [Theory]
    [MemberData(nameof(Limits))]
    public void Each_stands_in_the_table(string name)
    {
        // What these say follows from others, or is no matter of people's files.
        if (name is "SourceLimits.MostMarkdownWork" or "SourceLimits.MostEditionBytes")
            return;
        var readme = File.ReadAllText(Repository.Path("README.md"));
        var table = readme[readme.IndexOf("### Limits", StringComparison.Ordinal)..readme.IndexOf("### Verbs", StringComparison.Ordinal)];

        Assert.Contains(Constants.First(limit => limit.Name == name).Value.ToString("N0", CultureInfo.InvariantCulture), table, StringComparison.Ordinal);
    }
}
