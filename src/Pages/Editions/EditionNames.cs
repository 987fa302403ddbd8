using BarometerSite.Editions;
using BarometerSite.Model;

namespace BarometerSite.Pages.Editions;

/// <summary>What editions are called.</summary>
internal static class EditionNames
{
    /// <summary><c>2. halvår 2014</c>; of a correction with which it is.</summary>
    public static string Of(EditionId id, Wording wording)
    {
        var halfYear = wording.Period(Period.HalfYear(id.Year, id.Half));
        return id.IsCorrection
            ? wording.Say("edition_corrected_name", ("edition", halfYear), ("revision", wording.Count(id.Revision)))
            : halfYear;
    }

    /// <summary>When it was published, and as of when.</summary>
    public static string Explanation(EditionHeader header, Wording wording) =>
        wording.Say("edition_explanation", ("published", wording.Date(header.Published)), ("as_of", wording.Date(header.AsOf)));
}
