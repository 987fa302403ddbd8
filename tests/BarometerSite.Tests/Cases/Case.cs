using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Cases;

/// <summary>
/// One behaviour of the generator, found in Cases by its group and name: complaints are a file (<see cref="FileCase"/>), all else is a folder
/// (<see cref="FolderCase"/>). Its sources lie on those of <c>base</c> in the group, where there is such a folder, and these on <c>Cases/base</c>.
/// </summary>
/// <param name="name">Such as <c>Csv/decimal-comma</c>.</param>
internal abstract class Case(string name)
{
    private const string Base = "base";

    private static readonly DateTimeOffset Date = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<IReadOnlyList<SourceFile>> Templates =
        new(() => [.. CaseSources.Read(Path.Combine(Shell.Barometer.Repository, "templates"), "templates/")]);

    public static string Root { get; } = Path.Combine(Shell.Barometer.Repository, "tests", "BarometerSite.Tests", "Cases");

    public static IReadOnlyList<Case> All { get; } =
        [.. Groups.SelectMany(Directory.EnumerateFileSystemEntries).Select(Find).OfType<Case>().OrderBy(found => found.Name, StringComparer.Ordinal)];

    /// <summary>The folders that hold cases.</summary>
    public static IEnumerable<string> Groups => Directory.EnumerateDirectories(Root).Where(folder => Path.GetFileName(folder) != Base);

    public string Name { get; } = name;

    /// <summary>What is shown, in a sentence.</summary>
    public abstract string? Title { get; }

    /// <summary>The complaints that are expected, or null where the case is about what is made.</summary>
    public abstract IReadOnlyList<string>? Problems { get; }

    /// <summary>Every source that the site is made of, from the templates to the case's own.</summary>
    public IReadOnlyList<SourceFile> Sources =>
        CaseSources.Lay(Templates.Value, OfBase(Path.Combine(Root, Base)), OfBase(Path.Combine(Root, Name.Split('/')[0], Base)), OwnSources);

    protected abstract IEnumerable<SourceFile> OwnSources { get; }

    /// <summary>The day on which it is judged.</summary>
    protected virtual DateOnly AsOf => new(2012, 12, 31);

    public static Case Named(string name) => All.Single(found => found.Name == name);

    /// <summary>Writes what was received over <see cref="Problems"/>.</summary>
    public abstract void Accept(IReadOnlyList<string> problems);

    /// <summary>The complaints, one a line, and the files, which are whole only where there is no complaint.</summary>
    public (IReadOnlyList<string> Problems, IReadOnlyDictionary<string, byte[]> Files) Build() => Run(isCheck: false);

    /// <summary>The complaints of a build that writes nothing.</summary>
    public IReadOnlyList<string> Check() => Run(isCheck: true).Problems;

    private (IReadOnlyList<string> Problems, IReadOnlyDictionary<string, byte[]> Files) Run(bool isCheck)
    {
        var diagnostics = new DiagnosticBag();
        var sink = new RecordingSink();
        var settings = new BuildSettings(null, Date, AsOf, Commit: null, "0.0.0");
        var summary = SiteBuild.Run(Sources, settings, diagnostics, isCheck ? null : sink);
        Assert.Equal(diagnostics.HasErrors, summary is null);
        return ([.. diagnostics.InOrder().Select(problem => problem.ToString())], sink.Files);
    }

    private static IEnumerable<SourceFile> OfBase(string folder) => CaseSources.Read(Path.Combine(folder, "sources"));

    private static Case? Find(string path)
    {
        var name = Path.GetRelativePath(Root, path).Replace('\\', '/');
        if (Directory.Exists(path))
            return Path.GetFileName(path) == Base ? null : new FolderCase(name, path);
        return name.EndsWith(FileCase.End, StringComparison.Ordinal) ? new FileCase(name[..^FileCase.End.Length], path) : null;
    }
}
