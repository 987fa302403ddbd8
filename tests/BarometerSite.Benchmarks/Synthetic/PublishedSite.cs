using BarometerSite.Editions;
using BarometerSite.Editions.Files;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>The real site as if an edition had been published each half-year up to 2026-2: each with what was known on its last day.</summary>
internal static class PublishedSite
{
    private static readonly DateOnly Today = new(2026, 12, 31);

    public static readonly BuildSettings Settings = new(BaseUrl: null, new DateTimeOffset(Today, default, TimeSpan.Zero), Today, Commit: null, "0.0.0");

    /// <param name="editions">How many.</param>
    public static IReadOnlyList<SourceFile> Files(int editions)
    {
        List<SourceFile> files = [.. Repository.Site().Where(file => !file.Path.StartsWith(EditionFile.Folder, StringComparison.Ordinal))];
        var diagnostics = new DiagnosticBag();
        var barometer = SiteBuild.Load(files, Settings, diagnostics)?.Edition.Barometer
            ?? throw new InvalidDataException(string.Join('\n', diagnostics.InOrder()));
        var archive = EditionArchive.Empty;
        for (var at = editions - 1; at >= 0; at--)
        {
            var (year, half) = (2026 - (at / 2), 2 - (at % 2));
            var day = Period.HalfYear(year, half).LastDay;
            var frozen = new Freezer(archive, day, Settings.Version).Freeze(Edition.Of(barometer, day), new EditionId(year, half), diagnostics);
            archive = new EditionArchive(archive.Editions.Add(frozen!));
        }

        return [.. files.Concat(archive.Editions.Select(edition => new SourceFile(EditionFile.Path(edition.Id), edition.File.ToArray())))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
