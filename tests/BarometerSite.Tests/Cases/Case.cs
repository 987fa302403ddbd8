using System.Globalization;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Cases;

/// <summary>
/// One behaviour of the generator as a folder in Cases: <c>title.txt</c> says it, <c>sources/</c> shows it, and either
/// <c>problems.txt</c> holds the complaints or <c>expected/</c> the files that the case is about. <c>as-of.txt</c> may name the day to
/// judge on, <c>on.txt</c> a folder whose sources lie between the base and the case's own.
/// </summary>
internal sealed class Case(string name)
{
    private static readonly DateTimeOffset Date = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Every folder but those that others lie on.</summary>
    public static IReadOnlyList<Case> All { get; } = FindAll();

    public string Name { get; } = name;

    public string Folder { get; } = Path.Combine(CaseSources.Root, name);

    public string? Title => Note("title.txt");

    public string ProblemsPath => Path.Combine(Folder, "problems.txt");

    public string ExpectedFolder => Path.Combine(Folder, "expected");

    /// <summary>Whether it is about complaints.</summary>
    public bool IsWrong => !Directory.Exists(ExpectedFolder);

    private string? On => Note("on.txt");

    private DateOnly AsOf => DateOnly.ParseExact(Note("as-of.txt") ?? "2012-12-31", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The complaints, one a line, and the files, which are whole only where there is no complaint.</summary>
    public (IReadOnlyList<string> Problems, IReadOnlyDictionary<string, byte[]> Files) Build() => Run(isCheck: false);

    /// <summary>The complaints of a build that writes nothing.</summary>
    public IReadOnlyList<string> Check() => Run(isCheck: true).Problems;

    private (IReadOnlyList<string> Problems, IReadOnlyDictionary<string, byte[]> Files) Run(bool isCheck)
    {
        var diagnostics = new DiagnosticBag();
        var sink = new RecordingSink();
        string[] layers = On is { } below ? [CaseSources.Base, below, Name] : [CaseSources.Base, Name];
        var summary = SiteBuild.Run(CaseSources.Of(layers), new BuildSettings(null, Date, AsOf, Commit: null, "0.0.0"), diagnostics, isCheck ? null : sink);
        Assert.Equal(diagnostics.HasErrors, summary is null);
        return ([.. diagnostics.InOrder().Select(problem => problem.ToString())], sink.Files);
    }

    private static List<Case> FindAll()
    {
        var folders = Directory.EnumerateDirectories(CaseSources.Root).Select(folder => new Case(Path.GetFileName(folder))).OrderBy(found => found.Name, StringComparer.Ordinal).ToList();
        var bases = folders.Select(found => found.On).Append(CaseSources.Base).ToHashSet();
        return [.. folders.Where(found => !bases.Contains(found.Name))];
    }

    private string? Note(string file) => Path.Combine(Folder, file) is var path && File.Exists(path) ? File.ReadAllText(path).TrimEnd('\n') : null;
}
