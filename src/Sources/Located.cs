using BarometerSite.Problems;

namespace BarometerSite.Sources;

/// <summary>A value that knows where it was written.</summary>
internal readonly record struct Located<T>(T Value, SourceSpan Span);
