using System.Text.RegularExpressions;

namespace BarometerSite.Tests.HouseRules;

/// <summary>Files of one thought each, found by their names.</summary>
public sealed partial class FileTests
{
    private const int MostLines = 400;
    private const int UsualLines = 250;

    [Fact]
    public void No_file_is_long_and_nine_of_ten_are_short()
    {
        var lengths = SourceCode.All.Select(file => (file.Path, file.Lines.Length)).ToList();
        Assert.DoesNotContain(lengths, file => file.Length > MostLines);
        Assert.True(lengths.Count(file => file.Length <= UsualLines) * 10 >= lengths.Count * 9);
    }

    [Fact]
    public void A_file_has_the_name_of_the_type_in_it_or_of_the_family_that_it_holds() => Assert.Empty(
        from file in SourceCode.Generator
        let types = TopTypes(file.Lines).Distinct().ToList()
        let name = Path.GetFileName(file.Path).Split('.')[0]
        where types.Count > 0 && !types.Contains(name) && types.Count == 1
        select $"{file.Path} holds {types[0]}");

    [Fact]
    public void Nothing_is_left_for_later() => Assert.Empty(
        from file in SourceCode.All
        from line in file.Lines
        where LeftForLater().IsMatch(line) && !line.Contains("GeneratedRegex", StringComparison.Ordinal)
        select $"{file.Path}: {line.Trim()}");

    private static IEnumerable<string> TopTypes(string[] lines) =>
        lines.Select(line => TopType().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^(?:public |internal )?(?:(?:sealed|static|abstract|readonly|partial) )*(?:class|struct|interface|enum|record struct|record) (\w+)")]
    private static partial Regex TopType();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex LeftForLater();
}
