using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Parsing;

/// <summary>The statements that hold blocks.</summary>
internal sealed partial class Parser
{
    private IfStatement? ParseIf()
    {
        var opening = tokens.Take();
        if (!Deepen())
        {
            depth--;
            return null;
        }
        var condition = ParseCondition("a condition after `if`");
        var then = ParseBlock(UntilElse);
        Statement? otherwise = null;
        if (tokens.Current.IsName("else") && tokens.Ahead.IsName("if"))
        {
            tokens.Take();
            otherwise = ParseIf();
            depth--;
            return condition is null ? null : new IfStatement(condition, then, otherwise, opening.Span);
        }
        if (tokens.Current.IsName("else"))
            otherwise = ParseElse();
        depth--;
        ExpectEnd(opening);
        return condition is null ? null : new IfStatement(condition, then, otherwise, opening.Span);
    }

    private Block ParseElse()
    {
        tokens.Take();
        ExpectStatementEnd();
        return ParseBlock(UntilEnd);
    }

    /// <summary>An expression that ends its statement; if it does not, the rest is passed over.</summary>
    private Expression? ParseCondition(string expected)
    {
        var condition = ParseExpression(expected);
        ExpectStatementEnd();
        return condition;
    }

    private void ExpectStatementEnd()
    {
        if (tokens.Current.EndsStatement)
            return;
        Unexpected(tokens.Current, "the end of the statement");
        tokens.SkipStatement();
    }

    private CaseStatement? ParseCase()
    {
        var opening = tokens.Take();
        var value = ParseCondition("a value after `case`");
        var first = ParseBlock(UntilWhen);
        if (!first.IsBlank)
            problems.Add(first.FirstSpan, "Expected `when` or `else`: nothing else may stand right within a `case`.");
        if (tokens.Current.IsName("else"))
            problems.Add(tokens.Current.Span, "`else` does not belong here: expected a `when` before it.");
        var branches = new List<WhenBranch>();
        while (tokens.Current.IsName("when"))
        {
            tokens.Take();
            var values = ParseWhenValues();
            ExpectStatementEnd();
            branches.Add(new WhenBranch(values, ParseBlock(UntilWhen)));
        }
        var otherwise = tokens.Current.IsName("else") ? ParseElse() : null;
        ExpectEnd(opening);
        return value is null ? null : new CaseStatement(value, [.. branches], otherwise, opening.Span);
    }

    /// <summary>Values with commas or <c>||</c> between them.</summary>
    private Expression[] ParseWhenValues()
    {
        var values = new List<Expression>();
        do
        {
            if (ParseOperators(AboveOr, "a value after `when`") is { } value)
                values.Add(value);
        }
        while (tokens.TryTake(",") || tokens.TryTake("||"));
        return [.. values];
    }

    private ForStatement? ParseFor(bool isTable)
    {
        var opening = tokens.Take();
        var variable = ParseLoopVariable(opening);
        if (variable is not null && !tokens.Current.IsName("in"))
            problems.Add(opening.Span, $"Expected `in` after `{variable.Written}`, found {Describe(tokens.Current)}.");
        else if (variable is not null)
            tokens.Take();
        LoopHeader? header = null;
        if (variable is null || tokens.LastSpan == variable.Span)
            tokens.SkipStatement();
        else
            header = ParseLoopHeader(variable, isTable);
        ExpectStatementEnd();
        var body = ParseBlock(UntilElse);
        var otherwise = tokens.Current.IsName("else") ? ParseElse() : null;
        ExpectEnd(opening);
        return header is null ? null : new ForStatement(header, body, otherwise, isTable, opening.Span);
    }

    private Assignable? ParseLoopVariable(Token opening)
    {
        var token = tokens.Current;
        if (token.Kind is TokenKind.Identifier or TokenKind.Local && ParsePrimary() is Assignable variable)
            return variable;
        problems.Add(opening.Span, $"Expected a variable after `{opening.Value}`, found {Describe(token)}.");
        return null;
    }

    private LoopHeader? ParseLoopHeader(Assignable variable, bool isTable)
    {
        inLoopHeader = true;
        var list = ParseExpression("a list after `in`");
        Expression? offset = null, limit = null, columns = null;
        var reversed = false;
        while (!tokens.Current.EndsStatement && tokens.Current.Kind == TokenKind.Identifier)
        {
            var option = tokens.Take();
            if (option.Value == "reversed")
            {
                reversed = true;
                continue;
            }
            if (!(option.Value is "offset" or "limit" || (isTable && option.Value == "cols")))
            {
                Unexpected(option, $"`offset:`, `limit:`, `reversed`{(isTable ? ", `cols:`" : "")} or the end of the statement");
                tokens.SkipStatement();
                break;
            }
            if (!tokens.TryTake(":"))
                problems.Add(tokens.Current.Span, $"Expected `:` after `{option.Value}`.");
            var value = ParseOperators(AboveAll, $"a number after `{option.Value}:`");
            _ = option.Value switch
            {
                "offset" => offset = value,
                "limit" => limit = value,
                _ => columns = value,
            };
        }
        inLoopHeader = false;
        return list is null ? null : new LoopHeader(variable, list, offset, limit, columns, reversed);
    }

    private WhileStatement? ParseWhile()
    {
        var opening = tokens.Take();
        var condition = ParseCondition("a condition after `while`");
        var body = ParseBlock(UntilEnd);
        ExpectEnd(opening);
        return condition is null ? null : new WhileStatement(condition, body, opening.Span);
    }

    private CaptureStatement? ParseCapture()
    {
        var opening = tokens.Take();
        var target = ParseCondition("a variable after `capture`");
        var body = ParseBlock(UntilEnd);
        ExpectEnd(opening);
        if (target is null)
            return null;
        if (target is Assignable assignable)
            return new CaptureStatement(assignable, body, opening.Span);
        problems.Add(target.Span, $"Expected a variable after `capture`, found `{target.Written}`.");
        return null;
    }

    private WithStatement? ParseWith()
    {
        var opening = tokens.Take();
        var value = ParseCondition("an object after `with`");
        var body = ParseBlock(UntilEnd);
        ExpectEnd(opening);
        return value is null ? null : new WithStatement(value, body, opening.Span);
    }

    private WrapStatement? ParseWrap()
    {
        var opening = tokens.Take();
        var target = ParseCondition("a function after `wrap`");
        var body = ParseBlock(UntilEnd);
        ExpectEnd(opening);
        if (target is null)
            return null;
        if (target is FunctionCall call)
            return new WrapStatement(call, body, opening.Span);
        if (target is Assignable)
            return new WrapStatement(new FunctionCall(target, [], target.Span), body, opening.Span);
        problems.Add(target.Span, $"Expected a function after `wrap`, found `{target.Written}`.");
        return null;
    }

    /// <summary><c>import</c> and <c>readonly</c>.</summary>
    private Statement? ParseDeclaration(Token opening)
    {
        tokens.Take();
        var value = ParseExpression(opening.Value == "import" ? "an object after `import`" : "a variable after `readonly`");
        if (value is null)
            return null;
        if (opening.Value == "import")
            return new ImportStatement(value, opening.Span);
        if (value is GlobalVariable or LocalVariable)
            return new ReadOnlyStatement(value, opening.Span);
        problems.Add(value.Span, $"Expected a variable after `readonly`, found `{value.Written}`.");
        return null;
    }
}
