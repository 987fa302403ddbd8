using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BarometerSite.Markup;

internal static class InlineText
{
    /// <summary>The words of an inline without its markup.</summary>
    public static string Of(ContainerInline inline)
    {
        var builder = new StringBuilder();
        foreach (var part in inline.Descendants())
        {
            _ = part switch
            {
                LiteralInline literal => builder.Append(literal.Content.AsSpan()),
                CodeInline code => builder.Append(code.Content),
                HtmlEntityInline entity => builder.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => builder.Append(' '),
                _ => builder,
            };
        }
        return builder.ToString().Trim();
    }
}
