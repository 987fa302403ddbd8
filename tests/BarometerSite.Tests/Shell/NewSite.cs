using BarometerSite.Tests.Disk;

namespace BarometerSite.Tests.Shell;

/// <summary>A site as <c>new site</c> makes it.</summary>
internal sealed class NewSite : IDisposable
{
    private const string Name = "city";

    private readonly TemporaryFolder folder = new();

    public NewSite(params string[] options) => Made = Barometer.Run(["new", "site", Path, .. options]);

    /// <summary>What the program said.</summary>
    public (int Code, string Output, string Error) Made { get; }

    public string Path => folder.Below(Name);

    public string Below(string path) => folder.Below($"{Name}/{path}");

    public string Text(string path) => File.ReadAllText(Below(path));

    public (int Code, string Output, string Error) New(params string[] arguments) => Run(["new", .. arguments]);

    public (int Code, string Output, string Error) Check() => Run("check");

    public (int Code, string Output, string Error) Build(string output) => Run("build", "--output", folder.Below(output));

    public IEnumerable<string> Files(string of) => Directory.EnumerateFiles(folder.Below(of), "*", SearchOption.AllDirectories);

    public void Dispose() => folder.Dispose();

    private (int Code, string Output, string Error) Run(params string[] arguments) =>
        Barometer.Run([.. arguments, "--site", Path, "--date", "2026-01-01"]);
}
