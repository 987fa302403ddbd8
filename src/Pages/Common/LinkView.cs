namespace BarometerSite.Pages.Common;

/// <summary>A link to a page of the site, or, with an absolute address, to somewhere else.</summary>
internal sealed record LinkView(
    [Seen("text")] string Title,
    [Seen("site-relative or absolute address, or null where there is no page")] string? Address) : View;

internal sealed record MenuItemView(
    [Seen("text")] string Title,
    [Seen("site-relative address")] string Address,
    [Seen("true on the page itself and below it")] bool IsCurrent) : View;

/// <summary>The same page in another language, or that language's front page.</summary>
internal sealed record AlternateView(
    [Seen("code of the other language")] string Language,
    [Seen("the other language's own name")] string Name,
    [Seen("site-relative address")] string Address,
    [Seen("false where it is only the other language's front page")] bool IsSamePage,
    [Seen("true in the language that has every page")] bool IsComplete) : View;
