namespace BarometerSite.Templating;

/// <summary>How templates are rendered: strict and escaping, unless told otherwise.</summary>
internal sealed record TemplateSettings
{
    /// <summary>Whether an unknown variable or member is an error (else null). <c>?.</c> asks for a member that may be absent.</summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>Whether every value written is escaped unless it is <see cref="Markup.Html"/>.</summary>
    public bool EscapesHtml { get; init; } = true;

    /// <summary>Whether the space that lays out templates' sources is left out of what they write.</summary>
    public bool FoldsSpace { get; init; }
}
