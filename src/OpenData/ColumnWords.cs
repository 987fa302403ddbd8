using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData;

/// <summary>What columns and the codes in them are called, for people.</summary>
internal static class ColumnWords
{
    public static string Title(MeasurementColumn column, Wording wording) =>
        column.Dimension is { } dimension ? wording.In(dimension.Title) : wording.Word("column_" + column.Id);

    /// <summary>A sentence.</summary>
    public static string Meaning(MeasurementColumn column, Wording wording) => column.Dimension is { } dimension
        ? wording.Say("data_about_dimension", ("dimension", wording.In(dimension.Title)))
        : wording.Word("data_about_" + column.Id);

    public static string OfCode(MeasurementColumn column, string code, Wording wording) => column.Dimension switch
    {
        null => wording.Word($"code_{column.Id}_{code.ToLowerInvariant()}"),
        var dimension when code == Codes.Total => wording.In(dimension.Total),
        var dimension => wording.In(dimension.Member(code)!.Title),
    };
}
