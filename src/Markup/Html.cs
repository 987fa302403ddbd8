using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace BarometerSite.Markup;

/// <summary>
/// Text that is markup already. <see cref="Of"/> escapes every hole of an interpolated string that is text, writes numbers
/// invariantly and takes <see cref="Html"/> as it is; any other type in a hole does not compile. <see cref="Unsafe"/> is the
/// only other way in, and easy to search for.
/// </summary>
internal sealed class Html
{
    public static readonly Html Empty = new("");

    private readonly string markup;

    private Html(string markup) => this.markup = markup;

    public bool IsEmpty => markup.Length == 0;

    public static Html Of(ref Interpolation interpolation) => new(interpolation.ToString());

    /// <summary>The text escaped.</summary>
    public static Html Text(string text) => new(HtmlEscape.Text(text));

    /// <summary>Trusts the caller that this is well-formed markup.</summary>
    public static Html Unsafe(string markup) => new(markup);

    public static Html Concat(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.markup)));

    public override string ToString() => markup;

    /// <summary>What the compiler turns <c>Html.Of($"…")</c> into.</summary>
    [InterpolatedStringHandler]
    internal ref struct Interpolation(int literalLength, int formattedCount)
    {
        private readonly StringBuilder builder = new(literalLength + (16 * formattedCount));

        public readonly void AppendLiteral(string literal) => builder.Append(literal);

        public readonly void AppendFormatted(string? text) => HtmlEscape.Append(builder, text);

        public readonly void AppendFormatted(Html? html) => builder.Append(html?.markup);

        public readonly void AppendFormatted(int number) => builder.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <summary>A coordinate or other measure: invariant, at most two decimals, no trailing zeros.</summary>
        public readonly void AppendFormatted(decimal number)
        {
            Span<char> text = stackalloc char[NumberFormat.LongestCoordinate];
            builder.Append(text[..NumberFormat.Coordinate(number, text)]);
        }

        public readonly void AppendFormatted(IEnumerable<Html> parts)
        {
            foreach (var part in parts)
                builder.Append(part.markup);
        }

        public override readonly string ToString() => builder.ToString();
    }
}
