using System.Reflection;
using System.Text;
using BarometerSite.Pages;
using BarometerSite.Rendering;
using BarometerSite.Rendering.Shapes;

namespace BarometerSite.Tests.Rendering;

/// <summary>templates/README.md lists what templates see; the list is made of the shapes themselves, so it cannot be wrong for long.</summary>
public sealed class DesignersGuideTests
{
    private const string Begin = "<!-- shapes: made by DesignersGuideTests; ACCEPT=1 dotnet test writes it anew -->";
    private const string End = "<!-- end of shapes -->";

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

    private static string Sections()
    {
        var text = new StringBuilder();
        foreach (var (name, members) in Shapes().OrderBy(shape => shape.Name, StringComparer.Ordinal))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n#### {name}\n\n| member | holds |\n| --- | --- |\n");
            foreach (var member in members)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{member.Name}` | {member.Meaning} |\n");
        }
        return text.Append('\n').ToString();
    }

    private static IEnumerable<(string Name, IEnumerable<ShapeMember> Members)> Shapes() =>
        from type in typeof(SiteShapes).Assembly.GetTypes()
        where type.Namespace == typeof(SiteShapes).Namespace && type is { IsAbstract: true, IsSealed: true }
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
        let shape = field.GetValue(null)
        where shape is IEnumerable<ShapeMember>
        select ((string)shape.GetType().GetProperty("Name")!.GetValue(shape)!, (IEnumerable<ShapeMember>)shape);
}
