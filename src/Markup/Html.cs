using System.Runtime.CompilerServices;

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

    public static Html Of(ref Interpolation interpolation) => new(interpolation.Finish());

    /// <summary>The text escaped.</summary>
    public static Html Text(string text) => new(HtmlEscape.Text(text));

    /// <summary>Trusts the caller that this is well-formed markup.</summary>
    public static Html Unsafe(string markup) => new(markup);

    public static Html Concat(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.markup)));

    public override string ToString() => markup;

    /// <summary>What the compiler turns <c>Html.Of($"…")</c> and <c>output.WriteMarkup($"…")</c> into.</summary>
    [InterpolatedStringHandler]
    internal ref struct Interpolation(int literalLength, int formattedCount)
    {
        // Its characters are lent by a pool: markup is put together in many small steps.
        private DefaultInterpolatedStringHandler text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

        public void AppendLiteral(string literal) => text.AppendLiteral(literal);

        public void AppendFormatted(string? text) => HtmlEscape.Append(ref this.text, text);

        public void AppendFormatted(Html? html) => text.AppendLiteral(html?.markup ?? "");

        public void AppendFormatted(int number) => text.AppendFormatted(number);

        /// <summary>A coordinate or other measure: invariant, at most one decimal, no trailing zero.</summary>
        public void AppendFormatted(decimal number)
        {
            Span<char> digits = stackalloc char[NumberFormat.LongestCoordinate];
            text.AppendFormatted(digits[..NumberFormat.Coordinate(NumberFormat.Tenths(number), digits)]);
        }

        public void AppendFormatted(IEnumerable<Html> parts)
        {
            foreach (var part in parts)
                text.AppendLiteral(part.markup);
        }

        internal string Finish() => text.ToStringAndClear();

        internal void Finish(IBufferWriter<byte> output)
        {
            output.WriteText(text.Text);
            text.Clear();
        }
    }
}
