namespace BarometerSite.Templating.Parsing;

/// <summary>A piece of a source: from <see cref="Start"/> up to, not including, <see cref="End"/>.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public Span To(Span last) => new(Start, Math.Max(Start, last.End));
}
