namespace BarometerSite.OpenData.Workbooks;

/// <summary>Names of sheets: no two alike in whatever case, and no longer than Excel takes.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    /// <summary>Excel keeps this name for itself.</summary>
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    public string Take(string wanted)
    {
        var name = wanted.Length > Longest ? wanted[..Longest] : wanted;
        for (var number = 2; !taken.Add(name); number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            name = wanted[..Math.Min(wanted.Length, Longest - end.Length)] + end;
        }
        return name;
    }
}
