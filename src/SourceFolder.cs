using BarometerSite.Sources;

namespace BarometerSite;

internal static class SourceFolder
{
    public static IReadOnlyList<SourceFile> Read(string site, DiagnosticBag diagnostics) => throw new NotImplementedException($"{site} {diagnostics}");
}
