using System.Collections.Immutable;

namespace BarometerSite.Model;

/// <summary>The whole barometer: every reference resolved, every list in its order, nothing in it that cannot be.</summary>
internal sealed record Barometer(
    Site Site,
    ImmutableArray<Area> Areas,
    ImmutableArray<Committee> Committees,
    ImmutableArray<Goal> Goals,
    ImmutableArray<Indicator> Indicators,
    ImmutableArray<Source> Sources,
    ImmutableArray<Article> Articles,
    ImmutableArray<Wordbook> Wordbooks);
