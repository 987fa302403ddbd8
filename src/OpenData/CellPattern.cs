using BarometerSite.Model;

namespace BarometerSite.OpenData;

/// <summary>What texts with a form of their own look like, as a regular expression that every standard reads.</summary>
internal static class CellPattern
{
    private const string Year = "[0-9]{4}";

    /// <summary>For the whole of a cell; null where the type has no form of its own.</summary>
    public static string? Of(ColumnType type) => type switch
    {
        ColumnType.Period => $"{Year}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])|/{Year})?",
        ColumnType.Date => $"{Year}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
        ColumnType.Text or ColumnType.Number or ColumnType.WholeNumber or ColumnType.Code or ColumnType.Address => null,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
