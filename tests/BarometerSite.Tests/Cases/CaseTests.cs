using System.Text;

namespace BarometerSite.Tests.Cases;

/// <summary>Every case, built and checked. <c>ACCEPT=1</c> rewrites what they expect.</summary>
public sealed class CaseTests
{
    private const string Absent = ".absent";

    public static IEnumerable<TheoryDataRow<string>> Names => Case.All.Select(found => new TheoryDataRow<string>(found.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_gives_what_the_case_says(string name)
    {
        var found = Case.Named(name);
        Assert.Matches(@"^\S[^\n]*\.$", found.Title ?? "title.txt is missing");
        var (problems, files) = found.Build();
        Assert.Equal(problems, found.Check());
        if (found.Problems is not null)
            Compare(found, problems);
        else
            Compare((FolderCase)found, problems, files);
    }

    [Fact]
    public void Nothing_lies_in_a_group_that_no_case_reads() => Assert.All(
        Case.Groups.SelectMany(Directory.EnumerateFiles), path => Assert.EndsWith(FileCase.End, path, StringComparison.Ordinal));

    private static void Compare(Case found, IReadOnlyList<string> problems)
    {
        Assert.True(
            problems.Count > 0,
            $"{found.Name} builds without a complaint. If it should, make it a folder with an empty file in expected/ for each file it is about, and accept.");
        if (Acceptance.IsAsked())
            found.Accept(problems);
        var expected = found.Problems!;
        string[] differences =
        [
            .. expected.Except(problems).Select(problem => "missing:    " + problem),
            .. problems.Except(expected).Select(problem => "unexpected: " + problem),
        ];
        Assert.True(
            differences.Length == 0, $"{found.Name} has other complaints than it expects. ACCEPT=1 accepts them.\n{string.Join('\n', differences)}");
        Assert.Equal(expected, problems);
    }

    private static void Compare(FolderCase found, IReadOnlyList<string> problems, IReadOnlyDictionary<string, byte[]> files)
    {
        Assert.True(problems.Count == 0, $"{found.Name} has complaints that it does not expect.\n{string.Join('\n', problems)}");
        var differences = Directory.EnumerateFiles(found.ExpectedFolder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Difference(path, Path.GetRelativePath(found.ExpectedFolder, path).Replace('\\', '/'), files))
            .OfType<string>()
            .ToList();
        Assert.True(differences.Count == 0, $"{found.Name} makes another site than it expects. ACCEPT=1 accepts it.\n{string.Join('\n', differences)}");
    }

    private static string? Difference(string path, string name, IReadOnlyDictionary<string, byte[]> files)
    {
        if (name.EndsWith(Absent, StringComparison.Ordinal))
            return files.ContainsKey(name[..^Absent.Length]) ? $"unexpected: {name[..^Absent.Length]}" : null;
        if (!files.TryGetValue(name, out var bytes))
            return $"missing: {name}";
        var received = Seen(name, Encoding.UTF8.GetString(bytes));
        if (Acceptance.IsAsked())
            File.WriteAllText(path, received);
        var expected = File.ReadAllText(path);
        return expected == received ? null : $"different: {name}. {Snapshot.FirstDifference(expected, received)}";
    }

    /// <summary>
    /// What a case compares: of a page its main part, so that a new footer does not touch every case, without empty lines and
    /// indentation, which mean nothing there and change with every template.
    /// </summary>
    private static string Seen(string name, string text)
    {
        if (!name.EndsWith(".html", StringComparison.Ordinal))
            return text;
        var start = text.IndexOf("<main", StringComparison.Ordinal);
        var end = text.IndexOf("</main>", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{name} has no main part.");
        var lines = text[start..end].Split('\n').Append("</main>").Select(line => line.Trim()).Where(line => line.Length > 0);
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
