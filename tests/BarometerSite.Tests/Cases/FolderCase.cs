using System.Globalization;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Cases;

/// <summary>
/// A case as a folder: <c>title.txt</c> says it, <c>sources/</c> shows it, and <c>expected/</c> holds the files that it is about, or
/// <c>problems.txt</c> the complaints, where sources are bytes that no text holds. <c>as-of.txt</c> may name the day to judge on.
/// </summary>
internal sealed class FolderCase(string name, string folder) : Case(name)
{
    public override string? Title => Note("title.txt");

    public override IReadOnlyList<string>? Problems =>
        Directory.Exists(ExpectedFolder) ? null : File.Exists(ProblemsPath) ? File.ReadAllLines(ProblemsPath) : [];

    public string ExpectedFolder => Path.Combine(folder, "expected");

    protected override IEnumerable<SourceFile> OwnSources => CaseSources.Read(Path.Combine(folder, "sources"));

    protected override DateOnly AsOf => Note("as-of.txt") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : base.AsOf;

    private string ProblemsPath => Path.Combine(folder, "problems.txt");

    public override void Accept(IReadOnlyList<string> problems) => File.WriteAllText(ProblemsPath, string.Concat(problems.Select(problem => problem + "\n")));

    private string? Note(string file) => Path.Combine(folder, file) is var path && File.Exists(path) ? File.ReadAllText(path).TrimEnd('\n') : null;
}
