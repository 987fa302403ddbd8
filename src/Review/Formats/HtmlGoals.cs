using BarometerSite.Markup;
using BarometerSite.Review.Goals;

namespace BarometerSite.Review.Formats;

/// <summary>Goals before and after, side by side: how they stand, their figures in a table, both series in one drawing.</summary>
internal sealed class HtmlGoals(BuiltAt links)
{
    public Html Of(ImmutableArray<GoalComparison> goals) => goals.IsEmpty ? Html.Empty : Html.Of($"""
        <section aria-labelledby="goals">
        <h2 id="goals">The goals before and after</h2>
        {goals.Select((goal, at) => Of(goal, at))}</section>

        """);

    /// <summary>An address in either build; as text where nobody said where the builds stand.</summary>
    public static Html Links(string before, string after, BuiltAt links)
    {
        Html[] ways =
        [
            .. links.Base is { } was ? [Html.Of($" <a href=\"{To(was, before)}\">before</a>")] : Array.Empty<Html>(),
            .. links.Head is { } now ? [Html.Of($" <a href=\"{To(now, after)}\">after</a>")] : Array.Empty<Html>(),
        ];
        var shown = before == after ? after : $"{before} → {after}";
        return Html.Of($"<code>{ControlCharacters.Shown(shown)}</code>{ways} ");
    }

    // A folder on disk has no server that finds the file.
    private static string To(string start, string address) =>
        start.TrimEnd('/') + address + (address.EndsWith('/') && !start.Contains("://", StringComparison.Ordinal) ? "index.html" : "");

    private Html Of(GoalComparison goal, int number)
    {
        var id = $"goal-{number.ToString(CultureInfo.InvariantCulture)}";
        var addresses = (goal.Before ?? goal.After)!;
        return Html.Of($"""
            <article aria-labelledby="{id}">
            <h3 id="{id}">{Shown(goal.Title)}</h3>
            <p class="addresses">{Links(addresses.Address, (goal.After ?? goal.Before)!.Address, links)}</p>
            <div class="sides">
            {Side("Before", goal.Before)}{Side("After", goal.After)}</div>
            {Table(goal)}{goal.Drawing}</article>

            """);
    }

    private static Html Side(string heading, GoalSide? side) => side is null
        ? Html.Of($"<div class=\"side\"><h4>{heading}</h4><p>There is no such goal.</p></div>\n")
        : Html.Of($"""
            <div class="side">
            <h4>{heading}</h4>
            <p class="verdict">{Shown(side.Verdict)}</p>
            <p>{Shown(side.Title)}</p>
            <p>{Shown(side.Target)}</p>
            </div>

            """);

    private static Html Table(GoalComparison goal)
    {
        if (!goal.Figures.Any(pair => pair.Differs))
            return Html.Empty;
        var rows = goal.Figures.Select(pair => Html.Of($"""
            <tr class="{(pair.Differs ? "differs" : "")}"><th scope="row">{pair.Period}</th><td>{pair.Before ?? "–"}</td><td>{pair.After ?? "–"}</td>
            <td>{pair.Change ?? (pair.Differs ? "differs" : "")}</td></tr>

            """));
        return Html.Of($"""
            <table>
            <caption>{Shown(goal.Measured)}</caption>
            <thead><tr><th scope="col">period</th><th scope="col">before</th><th scope="col">after</th><th scope="col">change</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table>

            """);
    }

    private static string Shown(string text) => ControlCharacters.Shown(text);
}
