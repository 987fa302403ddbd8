namespace BarometerSite.Binding;

/// <summary>
/// In which order computed indicators can be reckoned: each after those that it builds on. Walks without recursion,
/// so that no chain is too long for it.
/// </summary>
internal sealed class ComputationOrder
{
    private readonly IReadOnlyDictionary<string, ImmutableArray<string>> buildsOn;
    private readonly Dictionary<string, int> depths = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly List<ImmutableArray<string>> rings = [];

    /// <param name="buildsOn">For each computed indicator the ids that its rule names; others than computed ones may be among them.</param>
    public ComputationOrder(IReadOnlyDictionary<string, ImmutableArray<string>> buildsOn)
    {
        this.buildsOn = buildsOn;
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in buildsOn.Keys.Order(StringComparer.Ordinal))
            Walk(id, done);
    }

    public IReadOnlyList<string> Order => order;

    /// <summary>Those that build on themselves, each ring as the ids in its order.</summary>
    public IReadOnlyList<ImmutableArray<string>> Rings => rings;

    /// <summary>One for an indicator that builds on published ones only; of those in no ring.</summary>
    public int Depth(string id) => depths[id];

    private void Walk(string start, HashSet<string> done)
    {
        if (done.Contains(start))
            return;
        var path = new List<(string Id, int Next)> { (start, 0) };
        var onPath = new HashSet<string>(StringComparer.Ordinal) { start };
        while (path.Count > 0)
        {
            var (id, next) = path[^1];
            if (next < buildsOn[id].Length)
            {
                path[^1] = (id, next + 1);
                var below = buildsOn[id][next];
                if (!buildsOn.ContainsKey(below) || done.Contains(below))
                    continue;
                if (onPath.Add(below))
                    path.Add((below, 0));
                else
                    rings.Add([.. path.SkipWhile(step => step.Id != below).Select(step => step.Id)]);
                continue;
            }
            path.RemoveAt(path.Count - 1);
            onPath.Remove(id);
            done.Add(id);
            order.Add(id);
            depths[id] = 1 + buildsOn[id].Where(depths.ContainsKey).Select(below => depths[below]).DefaultIfEmpty(0).Max();
        }
    }
}
