using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Parsing;

/// <summary>Makes a tree of a template's tokens; goes on after a mistake, so that all mistakes of a template are told at once.</summary>
internal sealed partial class Parser
{
    /// <summary>Blocks and expressions within each other; a template that is deeper is not written by a person.</summary>
    private const int DepthLimit = 200;

    private readonly TemplateSource source;
    private readonly TokenReader tokens;
    private readonly SyntaxProblems problems;
    private int depth;

    /// <summary>The indentation of the code block that the tokens stand in; null in text.</summary>
    private string? indent;

    private Parser(TemplateSource source, List<Token> tokens, SyntaxProblems problems)
    {
        this.source = source;
        this.tokens = new TokenReader(tokens);
        this.problems = problems;
    }

    /// <summary>A template; what is wrong is added to the problems.</summary>
    public static Page ParsePage(TemplateSource source, SyntaxProblems problems)
    {
        var parser = new Parser(source, Lexer.Tokenize(source, problems), problems);
        return new Page(source, parser.ParseBlock(TopLevel));
    }

    /// <summary>Code without braces around it, as <c>object.eval</c> takes it.</summary>
    public static Page ParseCode(TemplateSource source, SyntaxProblems problems)
    {
        var parser = new Parser(source, Lexer.TokenizeCode(source, problems), problems);
        return new Page(source, parser.ParseBlock(TopLevel));
    }

    private static readonly string[] TopLevel = [];
    private static readonly string[] UntilEnd = ["end"];
    private static readonly string[] UntilElse = ["end", "else"];
    private static readonly string[] UntilWhen = ["end", "else", "when"];

    /// <summary>Statements up to one of the words, which is not taken.</summary>
    private Block ParseBlock(string[] ends)
    {
        var statements = new List<Statement>();
        var indents = new List<string?>();
        var start = tokens.Current.Span;
        var newLines = tokens.SetIgnoresNewLines(false);
        Deepen();
        while (tokens.Current.Kind != TokenKind.End && !IsWord(ends))
        {
            if (ends.Length > 0 && IsWord(UntilWhen))
                break;
            var own = indent;
            if (ParseStatement() is not { } statement)
                continue;
            statements.Add(statement);
            indents.Add(own);
        }
        depth--;
        tokens.SetIgnoresNewLines(newLines);
        return new Block(source, start.To(tokens.LastSpan), [.. statements], [.. indents]);
    }

    /// <summary>Whether a statement starts here with one of the words.</summary>
    private bool IsWord(string[] words) =>
        tokens.Current.Kind == TokenKind.Identifier && words.Contains(tokens.Current.Value) && !IsAssigned(tokens.Ahead);

    private static bool IsAssigned(Token next) => next.Kind == TokenKind.Operator && next.Value is "=" or "." or "?.";

    private Statement? ParseStatement()
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.NewLine or TokenKind.Semicolon:
                tokens.Take();
                return null;
            case TokenKind.Raw:
                tokens.Take();
                return new RawStatement(source, token.Span, token.Value);
            case TokenKind.CodeEnter:
                tokens.Take();
                indent = token.Value;
                return null;
            case TokenKind.CodeExit:
                tokens.Take();
                indent = null;
                return null;
        }
        var before = problems.Found.Count;
        // The code blocks within a statement have indentations of their own; behind it counts the one that it began in.
        var own = indent;
        var statement = ParseCodeStatement(token);
        indent = own;
        // What follows a mistake in the same statement is mostly its consequence: one message is enough.
        if (problems.Found.Count > before)
            tokens.SkipStatement();
        else
            ExpectStatementEnd();
        return problems.Found.Count > before ? null : statement;
    }

    private Statement? ParseCodeStatement(Token token)
    {
        if (token.Kind != TokenKind.Identifier || IsAssigned(tokens.Ahead))
            return ParseExpressionStatement();
        switch (token.Value)
        {
            case "if":
                return ParseIf();
            case "case":
                return ParseCase();
            case "for" or "tablerow":
                return ParseFor(isTable: token.Value == "tablerow");
            case "while":
                return ParseWhile();
            case "capture":
                return ParseCapture();
            case "with":
                return ParseWith();
            case "wrap":
                return ParseWrap();
            case "func":
                return ParseFunction();
            case "import" or "readonly":
                return ParseDeclaration(token);
            case "ret":
                tokens.Take();
                return new ReturnStatement(source, token.Span, tokens.Current.EndsStatement ? null : ParseExpression("a value after `ret`"));
            case "break" or "continue":
                tokens.Take();
                return new LeaveStatement(source, token.Span, token.Value == "break" ? Flow.Break : Flow.Continue);
            case "end":
                return Misplaced(token, "There is nothing here that `end` could end.");
            case "else" or "when":
                return Misplaced(token, $"`{token.Value}` does not belong here: expected an `{(token.Value == "when" ? "case" : "if")}` before it.");
            default:
                return ParseExpressionStatement();
        }
    }

    private Statement? Misplaced(Token token, string message)
    {
        problems.Add(token.Span, message);
        tokens.SkipStatement();
        if (token.Value != "end")
            SkipToEnd();
        return null;
    }

    private Statement? ParseExpressionStatement()
    {
        var start = tokens.Current;
        var target = ParseExpression("a statement", allowAssignment: true);
        if (target is null)
        {
            if (tokens.Current.Span == start.Span && !tokens.Current.EndsStatement)
                tokens.SkipStatement();
            return null;
        }
        var symbol = tokens.Current;
        if (!IsAssignment(symbol))
            return new ExpressionStatement(target);
        tokens.Take();
        var value = ParseExpression($"a value after `{symbol.Value}`");
        if (value is null)
            return null;
        if (symbol.Value == "=" && target is FunctionCall { Target: Assignable name } call && IsDeclaration(call))
            return InlineFunction(name, call, value);
        if (Unwrap(target) is not Assignable assignable)
        {
            problems.Add(Unwrap(target).Span, $"`{target.Written}` cannot be assigned to: expected a variable, a member or an item.");
            return null;
        }
        return symbol.Value == "="
            ? new Assignment(assignable, value)
            : new CompoundAssignment(assignable, CompoundOperation(symbol.Value), symbol.Span, value);
    }

    private static bool IsAssignment(Token token) =>
        token.Kind == TokenKind.Operator && token.Value is "=" or "+=" or "-=" or "*=" or "/=" or "//=" or "%=";

    private static Operation CompoundOperation(string symbol) => symbol switch
    {
        "+=" => Operation.Add,
        "-=" => Operation.Subtract,
        "*=" => Operation.Multiply,
        "/=" => Operation.Divide,
        "//=" => Operation.DivideWhole,
        _ => Operation.Modulo,
    };

    private static Expression Unwrap(Expression expression)
    {
        while (expression is Nested nested)
            expression = nested.Inner;
        return expression;
    }

    /// <summary>Takes the <c>end</c> of a construct.</summary>
    private void ExpectEnd(Token opening)
    {
        if (tokens.Current.IsName("end"))
            tokens.Take();
        else if (tokens.Current.Kind == TokenKind.End)
            problems.Add(opening.Span, $"This `{opening.Value}` is not closed: expected `end`.");
        else
        {
            var line = source.Position(opening.Span.Start).Line;
            problems.Add(tokens.Current.Span, $"`{tokens.Current.Value}` does not belong here: expected the `end` of `{opening.Value}` in line {line}.");
            tokens.SkipStatement();
            SkipToEnd();
        }
    }

    /// <summary>Reads on, for the mistakes within, up to and with the <c>end</c> that a misplaced word shares with its block.</summary>
    private void SkipToEnd()
    {
        ParseBlock(UntilEnd);
        while (IsWord(UntilWhen) && !tokens.Current.IsName("end"))
        {
            tokens.SkipStatement();
            ParseBlock(UntilEnd);
        }
        if (tokens.Current.IsName("end"))
            tokens.Take();
    }

    private bool Deepen()
    {
        if (++depth != DepthLimit)
            return depth < DepthLimit;
        problems.Add(tokens.Current.Span, $"More than {DepthLimit} blocks or expressions are within each other here.");
        while (tokens.Current.Kind != TokenKind.End)
            tokens.Take();
        return false;
    }

    /// <summary>Tells that a token does not fit; one that the lexer could not read has been told already.</summary>
    private void Unexpected(Token token, string expected)
    {
        if (token.Kind != TokenKind.Invalid)
            problems.Add(token.Span, $"Unexpected {Describe(token)}: expected {expected}.");
    }

    private static string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "end of the template",
        TokenKind.NewLine => "end of the line",
        TokenKind.CodeExit => "end of the code block `}}`",
        TokenKind.Raw => "text",
        TokenKind.Text => "text",
        _ => $"`{token.Value}`",
    };
}
