namespace BarometerSite.Model;

/// <summary>A published document that figures or decisions come from.</summary>
/// <param name="Title">As published.</param>
/// <param name="Date">When it was published, as precise as known.</param>
/// <param name="Address">Where to read it; absent for a document that has none.</param>
internal sealed record Source(string Id, string Title, string Publisher, PartialDate? Date, string? Address)
{
    /// <summary>Whether it was surely published by the end of a day; one without a date always was, as far as anybody knows.</summary>
    public bool IsOut(DateOnly day) => Date is not { } date || date.Latest <= day;
}
