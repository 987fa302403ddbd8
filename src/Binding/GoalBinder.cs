using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>data/goals/NUMBER-ID.yml: a goal with its place, its measure and its targets.</summary>
internal sealed class GoalBinder(
    SiteSyntax syntax,
    Registry<Area> areas,
    Registry<Committee> committees,
    Registry<Indicator> indicators,
    Registry<Source> sources,
    PlaceIndex places,
    DiagnosticBag diagnostics)
{
    public const string Folder = "data/goals";

    /// <summary>By number; number 0 is the overall goal.</summary>
    public ImmutableArray<Goal> Bind()
    {
        var byId = new Registry<Goal>("goal", diagnostics);
        var numbers = new Dictionary<int, SourceSpan>();
        foreach (var file in syntax.Sources.Under(Folder, ".yml"))
        {
            if (Name(file) is not ({ } number, { } id) || Reader(file, number) is not { } keys)
                continue;
            places.Add(Placed.Goal, id, keys.Span);
            byId.Add(new Located<string>(id, SourceSpan.Of(file)), Bind(number, id, keys));
            if (!numbers.TryAdd(number, SourceSpan.Of(file)))
                diagnostics.Add(Complaints.DuplicateNumber(number.ToString(CultureInfo.InvariantCulture), SourceSpan.Of(file), numbers[number]));
        }
        if (!syntax.Sources.Under(Folder, ".yml").Any())
            diagnostics.Add(Complaints.SiteWithoutGoals(syntax.Sources.Text(SiteBinder.Path) is { } site ? SourceSpan.Of(site) : default));
        return [.. byId.Items.OrderBy(goal => goal.Number)];
    }

    private (int? Number, string? Id) Name(SourceText file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        var hyphen = name.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0
            && int.TryParse(name[..hyphen], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Slug.IsValid(name[(hyphen + 1)..]))
            return (number, name[(hyphen + 1)..]);
        diagnostics.Add(Complaints.GoalFileName(name, SourceSpan.Of(file)));
        return (null, null);
    }

    private KeyReader? Reader(SourceText file, int number) =>
        KeyReader.Of(syntax.Yaml(file.Path), file.Path, number == 0 ? GoalKeys.Overall : GoalKeys.Form, diagnostics);

    private Goal? Bind(int number, string id, KeyReader keys)
    {
        var area = areas.Resolve(keys.Read(number == 0 ? GoalKeys.AreaOfOverall : GoalKeys.Area), diagnostics);
        var title = keys.Read(GoalKeys.Title);
        var slug = keys.Read(EntryKeys.Slug, title);
        var statement = keys.Read(GoalKeys.Statement);
        var committee = committees.Resolve(keys.Read(GoalKeys.Committee), diagnostics);
        var basis = keys.Read(GoalKeys.Basis);
        var indicator = indicators.Resolve(keys.Read(GoalKeys.Indicator), diagnostics);
        ImmutableArray<Indicator> supporting =
            [.. keys.Read(GoalKeys.Supporting).Select(reference => indicators.Resolve(reference, diagnostics)).OfType<Indicator>()];
        var targets = BindTargets(keys, indicator);
        var beside = new GoalBesideBinder(sources, diagnostics);
        var (outside, needs) = (beside.OutsideVerdicts(keys), GoalBesideBinder.Needs(keys));
        keys.Close();
        if (title is null || slug is null || statement is null || committee is null || basis is null || indicator is null
            || targets.IsEmpty || (number != 0 && area is null))
            return null;
        return new Goal(number, id, area, title, slug, statement, committee, basis, indicator, supporting, targets)
        {
            OutsideVerdicts = outside,
            Needs = needs,
        };
    }

    private ImmutableArray<Target> BindTargets(KeyReader keys, Indicator? indicator)
    {
        var binder = new TargetBinder(indicator, indicators, sources, diagnostics);
        var targets = ImmutableArray.CreateBuilder<Target>();
        foreach (var item in keys.Read(GoalKeys.Targets).OfType<KeyReader>())
        {
            if (binder.Bind(item) is not { } target)
                continue;
            var before = targets.Select(other => other.Decision.Date).LastOrDefault(date => date is not null);
            if (target.Decision.Date is { } date && date.Latest < before?.Earliest)
            {
                diagnostics.Add(Complaints.ImpossibleValue(date.ToString(), item.SpanOf(TargetKeys.Decided),
                    $"decisions stand oldest first, and one above this was made {before}"));
            }
            targets.Add(target);
        }
        return targets.ToImmutable();
    }
}
