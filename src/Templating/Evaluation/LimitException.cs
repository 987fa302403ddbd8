namespace BarometerSite.Templating.Evaluation;

/// <summary>A limit was met, or an operation refused, where the place is not known; the nearest statement or call that knows it adds it.</summary>
internal sealed class LimitException(string message) : Exception(message);
