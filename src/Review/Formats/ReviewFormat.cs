using BarometerSite.Model;

namespace BarometerSite.Review.Formats;

/// <summary>The forms in which a review is written.</summary>
internal enum ReviewFormat
{
    Text,
    Markdown,
    Json,
    Html,
}

internal static class ReviewFormats
{
    public static readonly CodeList<ReviewFormat> Codes = new(
        (ReviewFormat.Text, "text"), (ReviewFormat.Markdown, "markdown"), (ReviewFormat.Json, "json"), (ReviewFormat.Html, "html"));

    public static ReadOnlyMemory<byte> Write(SiteReview review, ReviewFormat format, BuiltAt links) => format switch
    {
        ReviewFormat.Text => Encoding.UTF8.GetBytes(TextReport.Write(review)),
        ReviewFormat.Markdown => Encoding.UTF8.GetBytes(MarkdownReport.Write(review)),
        ReviewFormat.Json => JsonReport.Write(review),
        ReviewFormat.Html => Encoding.UTF8.GetBytes(HtmlReport.Write(review, links)),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}

/// <summary>Where the two builds can be opened, for links; null where nobody said.</summary>
internal sealed record BuiltAt(string? Base, string? Head);
