using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Parsing;

/// <summary>Functions, with a name and without, and their parameters.</summary>
internal sealed partial class Parser
{
    private FunctionStatement? ParseFunction()
    {
        var opening = tokens.Take();
        var name = tokens.Current.Kind is TokenKind.Identifier or TokenKind.Local ? ParsePrimary() as Assignable : null;
        if (name is null)
            problems.Add(tokens.Current.Span, $"Expected a name after `func`, found {Describe(tokens.Current)}.");
        var parameters = name is null ? null : ParseParameters();
        if (name is null)
            tokens.SkipStatement();
        ExpectStatementEnd();
        var body = ParseBlock(UntilEnd);
        ExpectEnd(opening);
        return name is null ? null : new FunctionStatement(name, parameters, body, opening.Span);
    }

    private AnonymousFunction ParseAnonymousFunction()
    {
        var opening = tokens.Current;
        var newLines = tokens.SetIgnoresNewLines(false);
        tokens.Take();
        var parameters = tokens.Current.Is("(") && !tokens.Current.SpaceBefore ? ParseParameters() : null;
        var header = inLoopHeader;
        inLoopHeader = false;
        var body = ParseBlock(UntilEnd);
        inLoopHeader = header;
        ExpectEnd(opening);
        tokens.SetIgnoresNewLines(newLines);
        return new AnonymousFunction(source, opening.Span.To(tokens.LastSpan), parameters, body);
    }

    /// <summary><c>(x, y = 1, z...)</c>, or null if there are none.</summary>
    private Parameter[]? ParseParameters()
    {
        if (!tokens.Current.Is("("))
            return null;
        var newLines = tokens.SetIgnoresNewLines(true);
        tokens.Take();
        var parameters = new List<Parameter>();
        while (!tokens.Current.Is(")") && tokens.Current.Kind == TokenKind.Identifier)
        {
            var token = tokens.Take();
            var isVariadic = tokens.TryTake("...");
            var standard = !isVariadic && tokens.TryTake("=") ? ParseOperators(AboveAll, "a default value") : null;
            CheckOrder(token, parameters.Count > 0 ? parameters[^1] : null, standard is not null, isVariadic);
            parameters.Add(new Parameter(token.Value, standard, isVariadic));
            if (!tokens.TryTake(","))
                break;
        }
        if (!tokens.Current.Is(")"))
            problems.Add(tokens.Current.Span, $"Expected a parameter or `)`, found {Describe(tokens.Current)}.");
        tokens.SetIgnoresNewLines(newLines);
        if (tokens.Current.Is(")"))
            tokens.Take();
        return [.. parameters];
    }

    private void CheckOrder(Token token, Parameter? before, bool isOptional, bool isVariadic)
    {
        if (before is null)
            return;
        if (before.IsVariadic)
            problems.Add(token.Span, $"`{token.Value}` cannot follow `{before.Name}...`, which takes all that is left.");
        else if (before.Default is not null && !isOptional && !isVariadic)
            problems.Add(token.Span, $"`{token.Value}` has no default but follows `{before.Name}`, which has one.");
    }

    /// <summary>Whether <c>name(x, y)</c> can be the left side of an inline function.</summary>
    private static bool IsDeclaration(FunctionCall call) => call.Arguments.All(argument => argument is { Name: null, Value: GlobalVariable });

    private FunctionStatement InlineFunction(Assignable name, FunctionCall call, Expression value)
    {
        var parameters = call.Arguments.Select(argument => new Parameter(((GlobalVariable)argument.Value).Name, null, false)).ToArray();
        var body = new Block(source, value.Span, [new ReturnStatement(source, value.Span, value)], [indent]);
        return new FunctionStatement(name, parameters, body, call.Span.To(value.Span));
    }
}
