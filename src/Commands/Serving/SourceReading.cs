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

    /// <summary>Most programs empty a file before they write it; one that stays empty longer is meant to be.</summary>
    private static readonly TimeSpan LongestEmpty = TimeSpan.FromMilliseconds(200);

    /// <summary>Whoever writes longer without a pause is looked at all the same.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ReadBefore before = new();
    private readonly GitWatch git = new(site);
    private SourceReading? last;

    /// <summary>The sources as they are once nothing changes any more while they are read.</summary>
    public SourceReading Read(CancellationToken stopping)
    {
        var clock = Stopwatch.StartNew();
        HashSet<string>? named = new(StringComparer.Ordinal);
        while (true)
        {
            while ((watch.SinceLast < Quiet || git.IsAtWork) && clock.Elapsed < Patience && !stopping.IsCancellationRequested)
                stopping.WaitHandle.WaitOne(Quiet / 2);
            var count = watch.Count;
            if (watch.TakeNamed() is { } more)
                named?.UnionWith(more);
            else
                named = null;
            var reading = ReadNow(named);
            var isEmptied = clock.Elapsed < LongestEmpty && named is not null && reading.Files.Any(file => file.Bytes.Length == 0 && named.Contains(file.Path));
            if (watch.Count == count && !git.IsAtWork && !isEmptied || clock.Elapsed >= Patience || stopping.IsCancellationRequested)
                return last = reading;
            if (isEmptied)
                stopping.WaitHandle.WaitOne(Quiet);
        }
    }

    /// <param name="named">What the system says has changed; nothing where it was not asked, or nothing has; null where it does not know.</param>
    private SourceReading ReadNow(IReadOnlyCollection<string>? named)
    {
        var diagnostics = new DiagnosticBag();
        var head = git.ReadHead();
        before.Doubt(named);
        // Of several files that change together some may be told later: then the folder says which there are. What was never told is found when nothing is.
        var isOneSaved = named is { Count: > 0 } && last is { Complaints.IsEmpty: true } && last.Head == head;
        if ((isOneSaved ? SourceFolder.ReadAgain(site, last!.Files, named!, before) : null) is not { } files)
        {
            files = SourceFolder.Read(site, diagnostics, before);
            before.KeepOnly(files);
        }
        var settings = last is { Settings: not null } && head == last.Head ? last.Settings : options.Settings(arguments, head, diagnostics);
        return new SourceReading(files, head, settings, [.. diagnostics.InOrder()]);
    }
}
