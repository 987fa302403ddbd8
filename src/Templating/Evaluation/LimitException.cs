namespace BarometerSite.Templating.Evaluation;

/// <summary>A limit was met, or an operation refused, where the place is not known; the nearest call or statement adds it.</summary>
internal sealed class LimitException(string message) : Exception(message);
