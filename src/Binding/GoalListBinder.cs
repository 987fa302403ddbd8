using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>All goals, each from its file.</summary>
internal sealed class GoalListBinder(
    SiteSyntax syntax, Registry<Area> areas, Registry<Committee> committees, Registry<Indicator> indicators, Registry<Source> sources,
    PlaceIndex places, DiagnosticBag diagnostics)
{
    public const string Folder = "data/goals";

    /// <summary>By number; number 0 is the overall goal.</summary>
    public ImmutableArray<Goal> Bind()
    {
        ImmutableArray<SourceText> files = [.. syntax.Sources.Under(Folder, ".yml")];
        if (files.IsEmpty)
            diagnostics.Add(Complaints.SiteWithoutGoals(syntax.Sources.Text(SiteBinder.Path) is { } site ? SourceSpan.Of(site) : default));
        var byId = new Registry<Goal>("goal", diagnostics);
        var numbers = new Dictionary<int, SourceSpan>();
        foreach (var (number, id, place, goal) in InParallel.Map(files, diagnostics, Bind).OfType<BoundGoal>())
        {
            places.Add(Placed.Goal, id.Value, place);
            byId.Add(id, goal);
            if (!numbers.TryAdd(number, id.Span))
                diagnostics.Add(Complaints.DuplicateNumber(number.ToString(CultureInfo.InvariantCulture), id.Span, numbers[number]));
        }
        return [.. byId.Items.OrderBy(goal => goal.Number)];
    }

    private BoundGoal? Bind(SourceText file, DiagnosticBag complaints)
    {
        if (Name(file, complaints) is not var (number, id)
            || KeyReader.Of(syntax.Yaml(file.Path), file.Path, number == 0 ? GoalKeys.Overall : GoalKeys.Form, complaints) is not { } keys)
            return null;
        var goal = new GoalBinder(areas, committees, indicators, sources, complaints).Bind(number, id, keys);
        return new BoundGoal(number, new Located<string>(id, SourceSpan.Of(file)), keys.Span, goal);
    }

    private static (int Number, string Id)? Name(SourceText file, DiagnosticBag complaints)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        var hyphen = name.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0
            && int.TryParse(name[..hyphen], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Slug.IsValid(name[(hyphen + 1)..]))
            return (number, name[(hyphen + 1)..]);
        complaints.Add(Complaints.GoalFileName(name, SourceSpan.Of(file)));
        return null;
    }

    /// <param name="Goal">Null where its file is wrong.</param>
    private sealed record BoundGoal(int Number, Located<string> Id, SourceSpan Place, Goal? Goal);
}
