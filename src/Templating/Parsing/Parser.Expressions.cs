using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Parsing;

/// <summary>Expressions: pipes and conditions, operators by precedence, calls.</summary>
internal sealed partial class Parser
{
    private const int AboveAll = 0;
    private const int AboveOr = 30;
    private const int ChainLimit = 500;

    private static readonly Dictionary<string, (Operation Operation, int Precedence)> BinaryOperators = new(StringComparer.Ordinal)
    {
        ["??"] = (Operation.Coalesce, 20),
        ["?!"] = (Operation.CoalesceNot, 20),
        ["||"] = (Operation.Or, 30),
        ["&&"] = (Operation.And, 40),
        ["&"] = (Operation.BitAnd, 60),
        ["=="] = (Operation.Equal, 70),
        ["!="] = (Operation.NotEqual, 70),
        ["<"] = (Operation.Less, 80),
        [">"] = (Operation.Greater, 80),
        ["<="] = (Operation.LessOrEqual, 80),
        [">="] = (Operation.GreaterOrEqual, 80),
        ["+"] = (Operation.Add, 100),
        ["-"] = (Operation.Subtract, 100),
        ["*"] = (Operation.Multiply, 110),
        ["/"] = (Operation.Divide, 110),
        ["//"] = (Operation.DivideWhole, 110),
        ["%"] = (Operation.Modulo, 110),
        ["<<"] = (Operation.ShiftLeft, 110),
        [">>"] = (Operation.ShiftRight, 110),
        [".."] = (Operation.Range, 130),
        ["..<"] = (Operation.RangeExclusive, 130),
    };

    /// <summary>In a loop's header <c>limit</c> and its like end the list instead of being arguments.</summary>
    private bool inLoopHeader;

    /// <summary>Between <c>?</c> and <c>:</c> a colon after a space ends the value instead of naming an argument.</summary>
    private bool inConditional;

    /// <summary>A whole expression; null, with a problem told, if there is none.</summary>
    private Expression? ParseExpression(string expected, bool allowAssignment = false)
    {
        if (!Deepen())
        {
            depth--;
            return null;
        }
        var expression = ParseOperators(AboveAll, expected);
        for (var length = 0; expression is not null && !IsTooLong(length, tokens.Current); length++)
        {
            if (tokens.Current.Kind == TokenKind.NewLine && tokens.NextLineIsPipe())
                tokens.SkipNewLines();
            if (tokens.Current.Is("|"))
                expression = ParsePipe(expression);
            else if (tokens.Current.Is("?"))
                expression = ParseConditional(expression);
            else
                break;
        }
        depth--;
        if (expression is null || allowAssignment || !IsAssignment(tokens.Current))
            return expression;
        problems.Add(expression.Span, $"`{expression.Written}` is assigned to within an expression: an assignment must be a statement of its own.");
        tokens.Take();
        ParseExpression("a value");
        return expression;
    }

    /// <summary>Whether a chain has more links than a person writes; each is one step deeper when it is evaluated.</summary>
    private bool IsTooLong(int length, Token token)
    {
        if (length == ChainLimit)
            problems.Add(token.Span, $"More than {ChainLimit} operators, members or pipes follow one another here.");
        return length >= ChainLimit;
    }

    private Expression? ParsePipe(Expression value)
    {
        tokens.Take();
        tokens.SkipNewLines();
        return ParseOperators(AboveAll, "a function after `|`") is { } function ? PipeInto(value, function) : null;
    }

    /// <summary>What comes out of a pipe is the first argument of the first call on the right.</summary>
    private static Expression PipeInto(Expression value, Expression function) => function switch
    {
        Binary binary => binary.With(PipeInto(value, binary.Left)),
        FunctionCall call => new FunctionCall(call.Target, [new Argument(null, value), .. call.Arguments], value.Span.To(call.Span), piped: true),
        _ => new FunctionCall(function, [new Argument(null, value)], value.Span.To(function.Span), piped: true),
    };

    private Expression? ParseConditional(Expression condition)
    {
        tokens.Take();
        tokens.SkipNewLines();
        var outer = inConditional;
        inConditional = true;
        var yes = ParseExpression("a value after `?`");
        inConditional = outer;
        tokens.SkipNewLinesBefore(":");
        if (!tokens.TryTake(":"))
        {
            if (yes is not null)
                problems.Add(tokens.Current.Span, $"Expected `:` and the value for when the condition is false, found {Describe(tokens.Current)}.");
            return null;
        }
        tokens.SkipNewLines();
        var no = ParseExpression("a value after `:`");
        return yes is null || no is null ? null : new Conditional(condition, yes, no);
    }

    /// <summary>Operands with the operators that bind tighter than the given precedence.</summary>
    private Expression? ParseOperators(int above, string expected)
    {
        if (!Deepen())
        {
            depth--;
            return null;
        }
        var left = ParseOperand(expected);
        var result = left is null ? null : ParseRest(left, above, isTarget: true);
        depth--;
        return result;
    }

    private Expression? ParseRest(Expression left, int above, bool isTarget)
    {
        for (var length = 0; ; length++)
        {
            var token = tokens.Current;
            if (IsTooLong(length, token))
                return null;
            if (isTarget && StartsArgument(token))
                return ParseCall(left, above);
            if (token.Kind != TokenKind.Operator || !BinaryOperators.TryGetValue(token.Value, out var binary) || binary.Precedence <= above)
                return left;
            tokens.Take();
            tokens.SkipNewLines();
            if (ParseOperators(binary.Precedence, $"a value after `{token.Value}`") is not { } right)
                return null;
            left = new Binary(left, binary.Operation, token.Span, right);
            isTarget = false;
        }
    }

    /// <summary>A call by juxtaposition: <c>f a (b + c) name: d</c>. Operators belong to the argument they follow.</summary>
    private Expression? ParseCall(Expression target, int above)
    {
        var arguments = new List<Argument>();
        while (StartsArgument(tokens.Current))
        {
            var start = tokens.Current;
            var name = TakeArgumentName();
            var operand = ParseOperand("an argument");
            var value = operand is null ? null : ParseRest(operand, AboveAll, isTarget: false);
            if (value is null)
                return null;
            arguments.Add(new Argument(name, value));
            if (tokens.Current.Is(":") && !inConditional)
            {
                problems.Add(start.Span, $"`{value.Written}` cannot name an argument: expected a name before `:`.");
                return null;
            }
        }
        var call = new FunctionCall(target, [.. arguments], target.Span.To(tokens.LastSpan));
        return ParseRest(call, above, isTarget: false);
    }

    private string? TakeArgumentName()
    {
        var token = tokens.Current;
        var colon = tokens.Ahead;
        if (token.Kind is not (TokenKind.Identifier or TokenKind.Local) || !colon.Is(":") || (inConditional && colon.SpaceBefore))
            return null;
        tokens.Take();
        tokens.Take();
        return token.Value;
    }

    private bool StartsArgument(Token token) => token.Kind switch
    {
        TokenKind.Identifier => !(inLoopHeader && IsLoopOption(token)),
        TokenKind.Local or TokenKind.Number or TokenKind.Text or TokenKind.InterpolationStart => true,
        TokenKind.Operator => token.Value is "(" or "{" or "@" or "^" or "!" || (token.Value == "[" && token.SpaceBefore),
        _ => false,
    };

    private bool IsLoopOption(Token token) => token.Value == "reversed" || (token.Value is "offset" or "limit" or "cols" && tokens.Ahead.Is(":"));
}
