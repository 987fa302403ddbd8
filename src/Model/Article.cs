namespace BarometerSite.Model;

/// <summary>Which pages a text belongs to; the name of its folder below a language.</summary>
internal enum ArticleKind
{
    Front,
    Goal,
    Area,
    Policy,
    ActionPlan,
    Dialogue,
    Advice,
    Page,
}

/// <summary>A text that people read.</summary>
/// <param name="Name">The file's name without ending (for an action plan, the committee's id): the same in every language.</param>
/// <param name="Order">Place in lists; equal ones by name.</param>
/// <param name="Path">The file that it was written in, from which its links to other files lead.</param>
/// <param name="Text">Markdown that has been found safe to render, without the keys above it.</param>
internal sealed record Article(
    ArticleKind Kind,
    Language Language,
    string Name,
    string Title,
    string Summary,
    string Slug,
    int Order,
    string Path,
    EquatableArray<TextHeading> Headings,
    string Text)
{
    /// <summary>The <see cref="TextVersion"/> of the text in the complete language that it translates; null where nobody has said.</summary>
    public string? Follows { get; init; }

    /// <summary>The name of the text whose definitions all other texts of its language are explained by.</summary>
    public const string GlossaryName = "ordbog";

    public bool IsGlossary => Kind == ArticleKind.Page && Name == GlossaryName;

    /// <summary>The same in every language: <c>goal/2-unemployment</c>.</summary>
    public string Id => IdOf(Kind, Name);

    public static string IdOf(ArticleKind kind, string name) => $"{Codes.Articles.Of(kind)}/{name}";
}

/// <summary>A heading of a text.</summary>
/// <param name="Id">Unique on its page: where links to it lead.</param>
/// <param name="Text">Without its markup.</param>
/// <param name="Level">2 to 6; 1 is the page's title.</param>
internal sealed record TextHeading(string Id, string Text, int Level);
