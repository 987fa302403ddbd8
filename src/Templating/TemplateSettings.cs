namespace BarometerSite.Templating;

/// <summary>
/// How templates are parsed and rendered. By default strict, escaping, with limits that only a runaway template meets.
/// <see cref="Lax"/> is what Scriban does when nothing is set.
/// </summary>
internal sealed record TemplateSettings
{
    /// <summary>What pages are made with. Nothing is indented: that was a quarter of their bytes, and would move the lines of a code block.</summary>
    public static readonly TemplateSettings Site = new() { AutoIndent = false };

    /// <summary>Scriban's own defaults: what is unknown is null, nothing is escaped, a thousand loop steps, output cut at 1 MiB.</summary>
    public static readonly TemplateSettings Lax = new() { Strict = false, EscapeHtml = false, LoopLimit = 1000, LimitToString = 1 << 20 };

    /// <summary>Whether an unknown variable or member is an error (else null). <c>?.</c> asks for a member that may be absent.</summary>
    public bool Strict { get; init; } = true;

    /// <summary>Whether every value written is escaped unless it is <see cref="Markup.Html"/>.</summary>
    public bool EscapeHtml { get; init; } = true;

    /// <summary>Whether each line that an include or a value writes is indented as the code block is that it stands in.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Steps that a loop and all loops within it may take together; 0 is no limit.</summary>
    public int LoopLimit { get; init; } = 1_000_000;

    /// <summary>Functions and includes within each other; 0 is no limit but the machine's own.</summary>
    public int RecursiveLimit { get; init; } = 100;

    /// <summary>
    /// Characters that a text or a whole output may have; 0 is no limit. Beyond it a strict rendering fails and a lax one is cut, with "...".
    /// </summary>
    public int LimitToString { get; init; } = 1 << 24;

    /// <summary>Lists and objects within each other when they are written as text or JSON; 0 is no limit.</summary>
    public int ObjectRecursionLimit { get; init; } = 20;

    public TimeSpan RegexTimeOut { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What <c>date.now</c> says; without it a template that asks is refused.</summary>
    public DateTime? Now { get; init; }
}
