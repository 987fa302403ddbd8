using System.CommandLine;
using System.Diagnostics;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Commands.Serving;

/// <summary>What was read of a site at one moment.</summary>
/// <param name="Settings">Null with a complaint where the site's date is not known.</param>
internal sealed record SourceReading(IReadOnlyList<SourceFile> Files, GitHead Head, BuildSettings? Settings, ImmutableArray<Diagnostic> Complaints)
{
    public bool IsSameAs(SourceReading other) =>
        Head == other.Head && Complaints.SequenceEqual(other.Complaints, SameText.Instance)
        && Files.SequenceEqual(other.Files, ReferenceEqualityComparer.Instance);

    private sealed class SameText : IEqualityComparer<Diagnostic>
    {
        public static readonly SameText Instance = new();

        public bool Equals(Diagnostic? x, Diagnostic? y) => x?.ToString() == y?.ToString();

        public int GetHashCode(Diagnostic obj) => obj.Code.GetHashCode(StringComparison.Ordinal);
    }
}

/// <summary>Reads a site again and again, each time when nobody is at work on it.</summary>
internal sealed class SourceReader(string site, SiteOptions options, ParseResult arguments, SourceWatch watch)
{
    /// <summary>An editor saves by several steps (a temporary file, a change of names), a few milliseconds after each other at most.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(8);

    /// <summary>Whoever writes longer without a pause is looked at all the same.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ReadBefore before = new();
    private readonly GitWatch git = new(site);
    private SourceReading? last;

    /// <summary>The sources as they are once nothing changes any more while they are read.</summary>
    public SourceReading Read(CancellationToken stopping)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            while ((watch.SinceLast < Quiet || git.IsAtWork) && clock.Elapsed < Patience && !stopping.IsCancellationRequested)
                stopping.WaitHandle.WaitOne(Quiet / 2);
            var count = watch.Count;
            var reading = ReadNow(watch.TakeNamed());
            if (watch.Count == count && !git.IsAtWork || clock.Elapsed >= Patience || stopping.IsCancellationRequested)
                return last = reading;
        }
    }

    /// <param name="named">What the system says has changed; nothing where it was not asked, or nothing has; null where it does not know.</param>
    private SourceReading ReadNow(IReadOnlyCollection<string>? named)
    {
        var diagnostics = new DiagnosticBag();
        var head = git.ReadHead();
        before.Doubt(named);
        // What the system has missed is found the next time that nothing is named.
        var files = named is { Count: > 0 } && last is { Complaints.IsEmpty: true } ? SourceFolder.ReadAgain(site, last.Files, named, before) : null;
        if (files is null)
        {
            files = SourceFolder.Read(site, diagnostics, before);
            before.KeepOnly(files);
        }
        var settings = last is { Settings: not null } && head == last.Head ? last.Settings : options.Settings(arguments, head, diagnostics);
        return new SourceReading(files, head, settings, [.. diagnostics.InOrder()]);
    }
}
