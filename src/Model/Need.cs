namespace BarometerSite.Model;

internal enum NeedKind
{
    Decision,
    Document,
    Table,
}

/// <summary>Something without which a goal cannot be judged.</summary>
/// <param name="What">What it would have to hold or to settle.</param>
/// <param name="Where">Where it would be found.</param>
/// <param name="Ask">Whom to ask for it.</param>
/// <param name="Address">Of the place nearest to it, where there is one.</param>
internal sealed record Need(NeedKind Kind, LocalText What, LocalText Where, LocalText Ask, string? Address);
