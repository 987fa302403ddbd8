using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>data/activities.yml: what the committees' action plans hold.</summary>
internal sealed class ActivityBinder(GoalIds goals, Registry<Committee> committees, Registry<Source> sources, PlaceIndex places, DiagnosticBag diagnostics)
{
    public const string Path = "data/activities.yml";

    public ImmutableArray<Activity> Bind(SiteSyntax syntax)
    {
        var activities = new Registry<Activity>("activity", diagnostics);
        if (syntax.Sources.Text(Path) is null)
            return [];
        foreach (var keys in ListBinder.Items(activities, syntax, Path, ActivityKeys.Form, "what the action plans hold", diagnostics))
        {
            var id = keys.Read(EntryKeys.Id);
            activities.Add(id, Bind(id?.Value ?? "", keys));
            if (id is { } known)
                places.Add(Placed.Activity, known.Value, keys.Span);
        }
        return activities.Items;
    }

    private Activity? Bind(string id, KeyReader keys)
    {
        var state = keys.Read(ActivityKeys.State);
        var committee = committees.Resolve(keys.Read(ActivityKeys.Committee), diagnostics);
        ImmutableArray<Located<string>> named = [.. keys.Read(ActivityKeys.Goals)];
        var text = keys.Read(ActivityKeys.Text);
        var source = sources.Resolve(keys.Read(ActivityKeys.Source), diagnostics);
        var isLighthouse = keys.Read(ActivityKeys.Lighthouse) ?? false;
        var since = keys.Read(state is null or ActivityState.Planned ? ActivityKeys.SinceOfPlanned : ActivityKeys.Since);
        keys.Close();
        if (named.IsEmpty)
            diagnostics.Add(Complaints.EmptyList(ActivityKeys.Goals.Name, keys.SpanOf(ActivityKeys.Goals), "goal id"));
        var about = goals.Resolve(named);
        return state is null || committee is null || text is null || source is null
            ? null
            : new Activity(id, committee, about, text, state.Value, since, source) { IsLighthouse = isLighthouse };
    }
}
