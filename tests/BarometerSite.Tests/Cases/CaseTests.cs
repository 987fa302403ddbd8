using System.Text;

namespace BarometerSite.Tests.Cases;

/// <summary>Every folder in Cases, built and checked. <c>ACCEPT=1</c> rewrites what they expect.</summary>
public sealed class CaseTests
{
    private const string Absent = ".absent";

    public static IEnumerable<TheoryDataRow<string>> Names => Case.All.Select(found => new TheoryDataRow<string>(found.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_gives_what_the_case_says(string name)
    {
        var found = new Case(name);
        Assert.Matches(@"^\S[^\n]*\.$", found.Title ?? "title.txt is missing");
        var (problems, files) = found.Build();
        Assert.Equal(problems, found.Check());
        if (found.IsWrong)
            Compare(found, problems);
        else
            Compare(found, problems, files);
    }

    private static void Compare(Case found, IReadOnlyList<string> problems)
    {
        Assert.True(problems.Count > 0, $"{found.Name} builds without a complaint. If it should, put an empty file into {found.Name}/expected for each file it is about, and accept.");
        var received = string.Concat(problems.Select(problem => problem + "\n"));
        if (Acceptance.IsAsked())
            Write(found.ProblemsPath, received);
        var expected = File.Exists(found.ProblemsPath) ? File.ReadAllLines(found.ProblemsPath) : [];
        string[] differences =
        [
            .. expected.Except(problems).Select(problem => "missing:    " + problem),
            .. problems.Except(expected).Select(problem => "unexpected: " + problem),
        ];
        Assert.True(differences.Length == 0, $"{found.Name} has other complaints than it expects. ACCEPT=1 accepts them.\n{string.Join('\n', differences)}");
        Assert.Equal(expected, problems);
    }

    private static void Compare(Case found, IReadOnlyList<string> problems, IReadOnlyDictionary<string, byte[]> files)
    {
        Assert.True(problems.Count == 0, $"{found.Name} has complaints that it does not expect.\n{string.Join('\n', problems)}");
        var differences = new List<string>();
        var isAsked = Acceptance.IsAsked();
        foreach (var path in Directory.EnumerateFiles(found.ExpectedFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(found.ExpectedFolder, path).Replace('\\', '/');
            if (name.EndsWith(Absent, StringComparison.Ordinal))
            {
                if (files.ContainsKey(name[..^Absent.Length]))
                    differences.Add($"unexpected: {name[..^Absent.Length]}");
                continue;
            }
            if (!files.TryGetValue(name, out var bytes))
            {
                differences.Add($"missing: {name}");
                continue;
            }
            var received = Seen(name, Encoding.UTF8.GetString(bytes));
            if (isAsked)
                Write(path, received);
            var expected = File.ReadAllText(path);
            if (expected != received)
                differences.Add($"different: {name}. {Snapshot.FirstDifference(expected, received)}");
        }
        Assert.True(differences.Count == 0, $"{found.Name} makes another site than it expects. ACCEPT=1 accepts it.\n{string.Join('\n', differences)}");
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
        return string.Concat(text[start..end].Split('\n').Append("</main>").Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => line + "\n"));
    }

    private static void Write(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
