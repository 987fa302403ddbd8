using System.Text.RegularExpressions;

namespace BarometerSite.Tests.HouseRules;

/// <summary>The table of rooms in the README, compared with what the rooms use.</summary>
public sealed partial class RoomTests
{
    private static readonly Dictionary<string, HashSet<string>> MayUse = ReadTable();

    public static IEnumerable<TheoryDataRow<string>> Rooms => MayUse.Keys.Select(room => new TheoryDataRow<string>(room));

    [Fact]
    public void The_table_names_every_room_and_no_other()
    {
        var folders = SourceCode.Generator
            .Select(file => file.Path.Split('/'))
            .Where(parts => parts.Length > 2 && parts[1] is not ("Commands" or "Disk"))
            .Select(parts => parts[1])
            .Distinct();
        Assert.Equal(folders.Order(StringComparer.Ordinal), MayUse.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_what_the_table_allows(string room)
    {
        var used =
            from file in SourceCode.Generator
            where file.Path.StartsWith($"src/{room}/", StringComparison.Ordinal)
            from line in file.Lines
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("namespace ", StringComparison.Ordinal)
            from Match match in RoomName().Matches(line)
            let other = match.Groups[1].Value
            where other != room && !MayUse[room].Contains(other)
            select $"{file.Path} uses {other}";
        Assert.Empty(used.Distinct());
    }

    [Fact]
    public void No_two_rooms_use_each_other() => Assert.DoesNotContain(
        from room in MayUse.Keys from other in Reach(room, []) where other == room select room, _ => true);

    /// <summary>All that a room uses, also by way of others.</summary>
    private static HashSet<string> Reach(string room, HashSet<string> found)
    {
        foreach (var other in MayUse[room].Where(found.Add))
            Reach(other, found);
        return found;
    }

    /// <summary>Rows such as <c>| `Binding` | what it promises | Sources, Model |</c>.</summary>
    private static Dictionary<string, HashSet<string>> ReadTable() => Row().Matches(SourceCode.Text("README.md"))
        .Select(row => (Room: row.Groups["room"].Value, Used: row.Groups["used"].Value.Trim()))
        .Where(row => Directory.Exists(Path.Combine(Shell.Barometer.Repository, "src", row.Room)))
        .ToDictionary(
            row => row.Room,
            row => row.Used is "–" ? [] : row.Used.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [GeneratedRegex(@"^\| `(?<room>\w+)` \|[^|\n]*\|(?<used>[^|\n]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\bBarometerSite\.(\w+)")]
    private static partial Regex RoomName();
}
