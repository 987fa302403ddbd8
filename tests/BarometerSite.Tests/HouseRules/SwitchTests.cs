namespace BarometerSite.Tests.HouseRules;

/// <summary>A switch over a closed family has an arm for each case, so that whoever adds a case is told by every switch that has none for it.</summary>
public sealed class SwitchTests
{
    /// <summary>Files with a switch over several things at once, whose rest is all that is left of their combinations, and what that is.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["src/Assessment/TargetChanges.cs"] =
            "Of the 36 pairs of targets a few can be held against each other; two of any other kinds ask for different things.",
    };

    private static readonly List<(string Path, int Line)> Silent =
    [
        .. from file in SourceCode.Generator
           from line in LinesOfSilentRests(string.Join('\n', file.Lines), Path.GetFileNameWithoutExtension(file.Path))
           select (file.Path, line),
    ];

    [Fact]
    public void No_switch_over_a_closed_family_has_a_silent_rest()
    {
        var found = Silent.Where(found => !Allowed.ContainsKey(found.Path)).Select(found => $"{found.Path}({found.Line})").ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void Nothing_is_allowed_that_is_not_there() =>
        Assert.Equal(Allowed.Keys.Order(), Silent.Select(found => found.Path).Where(Allowed.ContainsKey).Order());

    [Theory]
    [InlineData("target switch { Target.Level level => level.Value, _ => null }")]
    [InlineData("target switch\n{\n    Target.Level { Bound: Bound.AtMost } => 1,\n    // The others.\n    _ => 0,\n}")]
    [InlineData("(unit, text) switch { (Unit.Percent, \"}\") => Map<A, B>.Of('{'), (_, _) => 0 }")]
    [InlineData("row switch { { Unit: Unit.Rank } => 1, { } other => 0 }")]
    [InlineData("result switch { MethodResult<OpenSdgCategory>.Found => 1, var refused => 0 }")]
    [InlineData("node switch { YamlScalar => 1, _ => 0 }")]
    [InlineData("text switch { \"\" => unit switch { Unit.Percent => 1, _ => 0 }, _ => 2 }")]
    public void A_silent_rest_is_found(string code) => Assert.Single(LinesOfSilentRests(code, "Any"));

    [Theory]
    [InlineData("target switch { Target.Level => 1, _ => throw new ArgumentOutOfRangeException(nameof(target)) }")]
    [InlineData("target switch { Target.Level => 1, Target.Change or Target.Direction or Target.Parity or Target.Rank or Target.NotSet => 0 }")]
    [InlineData("text switch { \"Unit.Percent\" => 1, _ => 0 }")]
    [InlineData("number switch { > 0 when better == Better.Lower => 1, _ => 0 }")]
    [InlineData("text switch { \"\" => unit switch { Unit.Percent => 1, _ => throw new UnreachableException() }, _ => Unit.Percent }")]
    public void What_is_no_silent_rest_is_not_found(string code) => Assert.Empty(LinesOfSilentRests(code, "Any"));

    [Fact]
    public void Cases_go_by_their_first_names_where_their_family_is_written()
    {
        const string Code = "this switch { Level => 1, _ => 0 }";
        Assert.Single(LinesOfSilentRests(Code, "Target"));
        Assert.Empty(LinesOfSilentRests(Code, "Any"));
    }

    [Fact]
    public void The_line_is_that_of_the_switch() =>
        Assert.Equal([3], LinesOfSilentRests("// One.\n\nunit switch\n{\n    Unit.Percent => 1,\n    _ => 0,\n}", "Any"));

    private static IEnumerable<int> LinesOfSilentRests(string text, string file) =>
        from found in SwitchExpression.In(text)
        where found.Arms.Any(arm => arm.IsRest && !arm.Throws)
            && found.Arms.Any(arm => ClosedFamily.All.Any(family => family.IsNamedBy(arm.Matched, file)))
        select found.Line;
}
