using System.Text;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Fuzz;

/// <summary>How far an input came, and what it broke.</summary>
/// <param name="Reached"><c>told</c> where the generator complained; <c>loaded</c> where it complained while rendering; <c>made</c> where it did not.</param>
internal sealed record Outcome(string Reached, string? Failure);

/// <summary>A site with one spoilt file.</summary>
internal sealed record Input(int Number, Corpus Site, string Kind, string Path, byte[] Bytes)
{
    private static readonly string[] Kinds = [".yml", ".csv", ".md", ".html"];

    // Far behind every figure of both sites.
    private static readonly DateTimeOffset Date = new(2026, 11, 26, 0, 0, 0, TimeSpan.Zero);

    public string Text => Encoding.UTF8.GetString(Bytes);

    public static Input Make(IReadOnlyList<Corpus> sites, int number)
    {
        var random = new Random(number);
        var site = sites[random.Next(sites.Count)];
        var kind = Kinds[random.Next(Kinds.Length)];
        var files = site.OfKind(kind);
        var file = files[random.Next(files.Count)];
        var other = files[random.Next(files.Count)];
        var mutation = new Mutation(random, kind, Encoding.UTF8.GetString(other.Bytes));
        return new Input(number, site, kind, file.Path, mutation.Of(Encoding.UTF8.GetString(file.Bytes)));
    }

    public Outcome Try()
    {
        var reached = "told";
        try
        {
            var diagnostics = new DiagnosticBag();
            // Where the file alone is told, the generator would go no further.
            SiteSyntax.Parse(SourceSet.Decode([new SourceFile(Path, Bytes)], diagnostics), diagnostics);
            if (diagnostics.HasErrors)
                return new Outcome(reached, null);
            var settings = new BuildSettings(null, Date, DateOnly.FromDateTime(Date.UtcDateTime), null, "fuzz");
            IReadOnlyList<SourceFile> files = [.. Site.Files.Select(file => file.Path == Path ? file with { Bytes = Bytes } : file)];
            if (SiteBuild.Load(files, settings, diagnostics) is { } site)
            {
                reached = "loaded";
                if (SiteBuild.Render(site, settings, diagnostics, sink: null) is not null)
                    reached = "made";
            }
            // Complaints are a part of what must not fail.
            new Report(TextWriter.Null, isQuiet: false).Finish(diagnostics, ExitCode.Done);
            return new Outcome(reached, reached != "made" && !diagnostics.HasErrors ? "It stopped without a complaint." : null);
        }
        catch (Exception exception)
        {
            return new Outcome(reached, exception.ToString());
        }
    }

    public override string ToString() => $"{Path} of {Site.Name}";
}
