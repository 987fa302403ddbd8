using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Markdown;

namespace BarometerSite.Binding;

/// <summary>content/LANGUAGE/…: what people read, each file in the folder that says which page it belongs to.</summary>
internal sealed class ArticleBinder(
    SiteSyntax syntax,
    ImmutableArray<Language> languages,
    Registry<Area> areas,
    Registry<Committee> committees,
    GoalIds goalIds,
    BindingMemory? memory,
    PlaceIndex places,
    DiagnosticBag diagnostics)
{
    /// <summary>Pages that the site cannot do without, or links by name.</summary>
    public static readonly ImmutableArray<string> Pages = ["about", "accessibility", "data", "figures", "method", "not-found", Article.GlossaryName, "privacy"];

    /// <summary>Pages without a summary in other languages; the policy and the action plans have none either.</summary>
    private static readonly ImmutableArray<string> CompleteOnly = ["data", "not-found"];

    /// <summary>Those of <see cref="Pages"/> that a language has.</summary>
    public static IEnumerable<string> PagesIn(Language language) => Pages.Where(page => language.IsComplete || !CompleteOnly.Contains(page));

    /// <summary>A goal's text is named as its definition, and belongs to it even where that is wrong.</summary>
    private readonly HashSet<string> goals =
        [.. syntax.Sources.Under(GoalListBinder.Folder, ".yml").Select(file => Path.GetFileNameWithoutExtension(file.Path))];

    public (ImmutableArray<Article> Articles, ImmutableArray<Topic> Topics) Bind()
    {
        var articles = new List<Article>();
        var topics = new List<Topic>();
        var following = new List<(Article Article, SourceSpan Span)>();
        foreach (var file in syntax.Sources.Under("content"))
        {
            if (Place(file.Path) is not var (kind, language, name))
                diagnostics.Add(Complaints.UnusedFile(SourceSpan.Of(file), file.Path, Expected()));
            else if (syntax.Has(file.Path))
                Add(Bind(kind, language, name, file));
        }
        var followed = articles.Where(article => article.Language == Languages.Complete).ToDictionary(article => article.Id, StringComparer.Ordinal);
        foreach (var (article, span) in following)
            Report(article, followed.GetValueOrDefault(article.Id), span);
        return ([.. articles], [.. topics]);

        void Add(BoundText bound)
        {
            if (bound.Topic is { } topic)
                topics.Add(topic);
            if (bound.Article is not { } article)
                return;
            articles.Add(article);
            if (bound.Follows is { } version)
                following.Add((article, version));
        }
    }

    private void Report(Article translation, Article? followed, SourceSpan span)
    {
        if (followed is null || followed == translation)
            diagnostics.Add(Complaints.FollowsNothing(span));
        else if (TextVersion.Of(followed) is var version && version != translation.Follows)
            diagnostics.Add(Complaints.TranslationBehind(followed.Path, span, version));
    }

    /// <summary>Of a topic's file the list of goals and committees may make something else; any other hangs on nothing but itself.</summary>
    private BoundText Bind(ArticleKind kind, Language language, string name, SourceText file)
    {
        if (kind == ArticleKind.Dialogue && language.IsComplete)
            return Bind(kind, language, name, syntax.Markdown(file.Path)!, new TopicBinder(goalIds, committees, places, diagnostics), places, diagnostics);
        return BindingMemory.Of(memory, file, [], places, diagnostics, (found, told) =>
        {
            var bound = Bind(kind, language, name, syntax.Markdown(file.Path)!, topics: null, found, told);
            syntax.Forget(file);
            return bound;
        });
    }

    private static BoundText Bind(
        ArticleKind kind, Language language, string name, MarkdownText text, TopicBinder? topics, PlaceIndex places, DiagnosticBag diagnostics)
    {
        if (text.FrontMatter is null)
        {
            diagnostics.Add(Complaints.MissingKey("title", SourceSpan.Of(text.File),
                "the page's title, between two lines of three hyphens at the top of the file"));
            return new BoundText(null, null, null);
        }
        var keys = new KeyReader(text.FrontMatter, topics is null ? TextKeys.Form : TopicKeys.Form, diagnostics);
        var title = keys.Read(TextKeys.Title);
        var summary = keys.Read(TextKeys.Summary);
        var slug = keys.Has(TextKeys.Slug) ? keys.Read(TextKeys.Slug) : new Located<string>(name, keys.Span);
        var order = keys.Read(TextKeys.Order) ?? TextKeys.MostOrder;
        var follows = keys.Read(TextKeys.Follows);
        var topic = topics?.Bind(name, keys);
        keys.Close();
        if (title is null || summary is null || slug is null)
            return new BoundText(null, null, topic);
        places.Add(Placed.Text, text.File.Path, SourceSpan.Of(text.File));
        foreach (var link in text.Links)
            places.AddLink(text.File.Path, link.Target, link.Span);
        var article = new Article(
            kind, language, name, title, summary, slug.Value.Value, order, text.File.Path,
            [.. text.Anchors.Select(anchor => new TextHeading(anchor.Id, anchor.Text, anchor.Level))], text.Body)
        {
            Follows = follows?.Value,
        };
        if (article.IsGlossary)
            GlossaryCheck.Report(text, diagnostics);
        return new BoundText(article, follows?.Span, topic);
    }

    private (ArticleKind Kind, Language Language, string Name)? Place(string path)
    {
        string[] parts = path.Split('/');
        var language = languages.FirstOrDefault(known => known.Code == parts[1]);
        if (language is null || !path.EndsWith(".md", StringComparison.Ordinal))
            return null;
        var name = Path.GetFileNameWithoutExtension(parts[^1]);
        ArticleKind? kind = parts[2..] switch
        {
            ["index.md"] => ArticleKind.Front,
            ["goals", _] when goals.Contains(name) => ArticleKind.Goal,
            ["areas", _] when areas.Contains(name) => ArticleKind.Area,
            ["policy", _] when language.IsComplete && Slug.IsValid(name) => ArticleKind.Policy,
            ["action-plans", var committee, "activities.md"] when language.IsComplete && committees.Contains(committee) => ArticleKind.ActionPlan,
            ["advice", "index.md"] => ArticleKind.Advice,
            [TopicBinder.Folder, _] when IsTopic(name) => ArticleKind.Dialogue,
            ["pages", _] when PagesIn(language).Contains(name) => ArticleKind.Page,
            _ => null,
        };
        return kind is null ? null : (kind.Value, language, kind == ArticleKind.ActionPlan ? parts[3] : name);
    }

    /// <summary>A topic is one of the complete language, and may stand in the others.</summary>
    private bool IsTopic(string name) =>
        Slug.IsValid(name) && syntax.Sources.Text($"content/{Languages.Complete.Code}/{TopicBinder.Folder}/{name}.md") is not null;

    private IEnumerable<string> Expected() => languages.Select(language => $"content/{language.Code}/").SelectMany(root =>
        new[] { root + "index.md" }
            .Concat(goals.Select(goal => $"{root}goals/{goal}.md"))
            .Concat(areas.Ids.Select(area => $"{root}areas/{area}.md"))
            .Concat(committees.Ids.Select(committee => $"{root}action-plans/{committee}/activities.md"))
            .Concat(Pages.Select(page => $"{root}pages/{page}.md")));

    /// <param name="Follows">Where it says which version it follows, if it does.</param>
    private sealed record BoundText(Article? Article, SourceSpan? Follows, Topic? Topic);
}
