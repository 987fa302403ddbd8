using BarometerSite.Problems;
using BarometerSite.Sources.Markdown;

namespace BarometerSite.Model;

/// <summary>Which pages a text belongs to; the name of its folder below a language.</summary>
internal enum ArticleKind
{
    Front,
    Goal,
    Area,
    Policy,
    ActionPlan,
    Page,
}

/// <summary>A text that people read.</summary>
/// <param name="Name">The file's name without ending (for an action plan, the committee's id): the same in every language.</param>
/// <param name="Order">Place in lists; equal ones by name.</param>
internal sealed record Article(
    ArticleKind Kind,
    Language Language,
    string Name,
    string Title,
    string Summary,
    string Slug,
    int Order,
    MarkdownText Text,
    SourceSpan Span);
