namespace BarometerSite.Templating.Evaluation;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>" Did you mean `x`?", or the names there are if they are few, or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> names)
    {
        var known = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var best = known.Select(candidate => (Name: candidate, Distance: Distance(name, candidate))).OrderBy(candidate => candidate.Distance).FirstOrDefault();
        if (best.Name is not null && best.Distance <= Math.Max(1, name.Length / 3))
            return $" Did you mean `{best.Name}`?";
        return known.Count is > 0 and <= 12 ? $" There are: {string.Join(", ", known.Select(candidate => $"`{candidate}`"))}." : "";
    }

    /// <summary>How many letters must be put in, left out, changed or swapped with the next.</summary>
    private static int Distance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
            distances[row, 0] = row;
        for (var column = 0; column <= right.Length; column++)
            distances[0, column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            for (var column = 1; column <= right.Length; column++)
            {
                var change = left[row - 1] == right[column - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(distances[row - 1, column] + 1, distances[row, column - 1] + 1), distances[row - 1, column - 1] + change);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    least = Math.Min(least, distances[row - 2, column - 2] + 1);
                distances[row, column] = least;
            }
        }
        return distances[left.Length, right.Length];
    }
}
