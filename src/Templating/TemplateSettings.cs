namespace BarometerSite.Templating;

/// <summary>How templates are rendered: strict and escaping, unless told otherwise.</summary>
/// <param name="Nearest">The name that was probably meant among those that there are, or null where none is near.</param>
internal sealed record TemplateSettings(Func<string, IEnumerable<string>, string?> Nearest)
{
    /// <summary>Whether an unknown variable or member is an error (else null). <c>?.</c> asks for a member that may be absent.</summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>Whether every value written is escaped unless it is <see cref="Markup.Html"/>.</summary>
    public bool EscapesHtml { get; init; } = true;
}
