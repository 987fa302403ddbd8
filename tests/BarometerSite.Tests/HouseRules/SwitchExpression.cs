using System.Text.RegularExpressions;

namespace BarometerSite.Tests.HouseRules;

/// <summary>A switch expression as it is written.</summary>
/// <param name="Line">On which its arms begin, from one.</param>
internal sealed partial record SwitchExpression(int Line, IReadOnlyList<SwitchArm> Arms)
{
    private const string Arrow = "=>";

    /// <summary>All of a file, those within others too.</summary>
    public static IEnumerable<SwitchExpression> In(string text)
    {
        // Of the same length, so that places and lines stay what they are.
        var code = CommentOrLiteral().Replace(text, match => NotLineEnd().Replace(match.Value, match.Value[0] == '/' ? " " : "0"));
        code = TypeArguments().Replace(code, match => match.Value.Replace(',', '_'));
        return Beginning().Matches(code).Select(match =>
            new SwitchExpression(code[..match.Index].Count(sign => sign == '\n') + 1, [.. ArmsOf(code[(match.Index + match.Length)..])]));
    }

    private static IEnumerable<SwitchArm> ArmsOf(string code)
    {
        var (depth, start, arrow) = (0, 0, -1);
        for (var at = 0; depth >= 0; at++)
        {
            depth += code[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (depth == 0 && arrow < 0 && code.AsSpan(at).StartsWith(Arrow, StringComparison.Ordinal))
                arrow = at;
            if (arrow < 0 || (depth >= 0 && (depth > 0 || code[at] != ',')))
                continue;
            yield return new SwitchArm(code[start..arrow].Trim(), code[(arrow + Arrow.Length)..at].Trim());
            (start, arrow) = (at + 1, -1);
        }
    }

    [GeneratedRegex(@"\bswitch\s*\{")]
    private static partial Regex Beginning();

    [GeneratedRegex("""
        //.*|"{3}[\s\S]*?"{3}|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.[^'\n]*|[^'\\\n])'
        """)]
    private static partial Regex CommentOrLiteral();

    /// <summary>Several, as in <c>Map&lt;A, B&gt;</c>, whose commas part no arms.</summary>
    [GeneratedRegex(@"(?<=\w)<\w+(?:, \w+)+>")]
    private static partial Regex TypeArguments();

    [GeneratedRegex("[^\n]")]
    private static partial Regex NotLineEnd();
}

/// <param name="Pattern">With what follows <c>when</c>.</param>
internal sealed partial record SwitchArm(string Pattern, string Result)
{
    /// <summary>Takes whatever no other arm took.</summary>
    public bool IsRest => Rest().IsMatch(Pattern);

    public bool Throws => Result.StartsWith("throw ", StringComparison.Ordinal);

    /// <summary>The pattern by itself: a condition after <c>when</c> may name cases without being about them.</summary>
    public string Matched => Condition().Split(Pattern)[0];

    [GeneratedRegex(@"^(?:_|var \w+|\{ \}(?: \w+)?|\((?:_(?:, )?)+\))$")]
    private static partial Regex Rest();

    [GeneratedRegex(@"\bwhen\b")]
    private static partial Regex Condition();
}
