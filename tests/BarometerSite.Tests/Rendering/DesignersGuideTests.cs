using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using BarometerSite.Markup;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;
using BarometerSite.Rendering;
using BarometerSite.Rendering.Seen;

namespace BarometerSite.Tests.Rendering;

/// <summary>templates/README.md lists what templates see; the list is made of the views themselves, so it cannot be wrong for long.</summary>
public sealed partial class DesignersGuideTests
{
    private const string Begin = "<!-- views: made by DesignersGuideTests; ACCEPT=1 dotnet test writes it anew -->";
    private const string End = "<!-- end of views -->";

    private static readonly List<Type> Views = [.. typeof(View).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(View)))];

    [Fact]
    public void The_designers_guide_lists_every_member_that_templates_see()
    {
        var path = Repository.Path("templates", "README.md");
        var guide = File.ReadAllText(path);
        var start = guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = guide.IndexOf(End, StringComparison.Ordinal);
        var expected = "\n" + Sections();
        if (guide[start..end] != expected && Acceptance.IsAsked())
            File.WriteAllText(path, guide[..start] + expected + guide[end..]);
        else
            Assert.Equal(expected, guide[start..end]);
    }

    [Fact]
    public void The_designers_guide_names_the_template_and_variable_of_every_page_kind()
    {
        var guide = File.ReadAllText(Repository.Path("templates", "README.md"));
        foreach (var kind in Enum.GetValues<PageKind>())
            Assert.Contains($"| `{PageTemplate.Path(kind)}` | `{PageTemplate.Variable(kind)}` |", guide, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_member_that_templates_see_has_its_meaning_and_every_other_is_left_out() => Assert.All(Views, view =>
    {
        Assert.All(Members(view), member => Assert.True(
            Meaning(member) is null == member.IsDefined(typeof(JsonIgnoreAttribute)), $"{view.Name}.{member.Name}: is it for templates?"));
        Assert.Equal(
            Seen(view).Select(member => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name)).Order(StringComparer.Ordinal),
            SeenMembers.Of(view).Names.Order(StringComparer.Ordinal));
    });

    /// <summary>What a template is given must be something that it can show, ask or go through.</summary>
    [Fact]
    public void Templates_see_views_texts_numbers_and_lists_of_them() => Assert.All(Views.SelectMany(Seen), member =>
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)))
            type = type.GenericTypeArguments.Single();
        Assert.True(
            type.IsSubclassOf(typeof(View)) || type == typeof(string) || type == typeof(int) || type == typeof(bool)
            || type == typeof(Html) || type == typeof(StreamedMarkup) || type == typeof(Body) || type == typeof(FileSize),
            $"{member.DeclaringType!.Name}.{member.Name} is {type}");
    });

    private static string Sections()
    {
        var text = new StringBuilder();
        foreach (var view in Views.OrderBy(Title, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n#### {Title(view)}\n\n| member | holds |\n| --- | --- |\n");
            foreach (var member in Seen(view))
                text.Append(CultureInfo.InvariantCulture, $"| `{JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name)}` | {Meaning(member)} |\n");
        }
        return text.Append('\n').ToString();
    }

    /// <summary><c>GoalSummaryView</c> is <c>goal summary</c>.</summary>
    private static string Title(Type view) => Capital().Replace(view.Name[..^nameof(View).Length], " $0").TrimStart().ToLowerInvariant();

    private static PropertyInfo[] Members(Type view) => view.GetProperties(BindingFlags.Instance | BindingFlags.Public);

    private static IEnumerable<PropertyInfo> Seen(Type view) => Members(view).Where(member => Meaning(member) is not null);

    /// <summary>A record's member has it where the record names it: on the parameter.</summary>
    private static string? Meaning(PropertyInfo member) => (member.GetCustomAttribute<SeenAttribute>()
        ?? member.DeclaringType!.GetConstructors()[0].GetParameters().SingleOrDefault(parameter => parameter.Name == member.Name)
            ?.GetCustomAttribute<SeenAttribute>())?.Meaning;

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
