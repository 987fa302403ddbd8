using BarometerSite.Markup;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>The language's own functions as they are here: counted, without clock and chance, and with the house's escaping.</summary>
internal static class BuiltIns
{
    /// <summary>Shared by all threads, so templates cannot change it.</summary>
    public static readonly ScriptObject All = Make();

    private static ScriptObject Make()
    {
        var all = new BuiltinFunctions();
        foreach (var module in all.Values.OfType<ScriptObject>())
        {
            foreach (var (name, function) in module.ToArray())
            {
                if (function is IScriptCustomFunction known)
                    module.SetValue(name, new CountedFunction(known, CostOf(module, name)), readOnly: true);
            }
        }
        Replace(all, "html", "escape", new MarkupFunction(text => HtmlEscape.Text(text)));
        Replace(all, "html", "newline_to_br", new MarkupFunction(text => HtmlEscape.Text(text).ReplaceLineEndings("<br />\n")));
        var clock = new RefusedFunction("There is no clock here, so that the same sources give the same site.");
        var chance = new RefusedFunction("Nothing is random here, so that the same sources give the same site.");
        Replace(all, "date", "now", clock);
        Replace(all, "date", "utc_now", clock);
        Replace(all, "math", "random", chance);
        Replace(all, "math", "uuid", chance);
        all.SetValue("include", new IncludeFunction(), readOnly: true);
        all.SetValue("include_join", new RefusedFunction("`include_join` is not here: use `include` in a loop."), readOnly: true);
        foreach (var module in all.Values.OfType<ScriptObject>())
            module.IsReadOnly = true;
        return all;
    }

    private static Cost CostOf(ScriptObject module, string name) => (module, name) switch
    {
        (RegexFunctions, _) or (HtmlFunctions, "strip") or (StringFunctions, "truncatewords" or "strip_newlines") => Cost.Regex,
        (ObjectFunctions, "eval" or "eval_template" or "from_json") => Cost.Parser,
        (StringFunctions, "contains" or "index_of" or "remove" or "remove_first" or "remove_last" or "replace" or "replace_first" or "split") => Cost.Search,
        _ => Cost.Result,
    };

    private static void Replace(ScriptObject all, string module, string name, Function function) =>
        ((ScriptObject)all[module]!).SetValue(name, function, readOnly: true);

    /// <summary>What tells how much work a function takes, beside the values that it is given.</summary>
    private enum Cost
    {
        Result,
        Search,
        Parser,
        Regex,
    }

    /// <summary>One of the package's, whose work is counted.</summary>
    private sealed class CountedFunction(IScriptCustomFunction inner, Cost cost) : Function
    {
        public override int RequiredParameterCount => inner.RequiredParameterCount;

        public override int ParameterCount => inner.ParameterCount;

        public override ScriptVarParamKind VarParamKind => inner.VarParamKind;

        public override Type ReturnType => inner.ReturnType;

        public override ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

        protected override object? Invoke(RenderContext context, ScriptNode site, ScriptArray arguments, ScriptBlockStatement? block)
        {
            if (cost == Cost.Search)
                context.Budget.SpendSearch(arguments);
            else if (cost != Cost.Result)
                context.Budget.SpendEngine(arguments);
            var result = cost == Cost.Regex ? context.Budget.Timed(inner, site, arguments, block) : inner.Invoke(context, site, arguments, block);
            return context.Budget.Weighed(result);
        }
    }

    /// <summary>Makes markup of a text; what is markup already stays as it is.</summary>
    private sealed class MarkupFunction(Func<string, string> escape) : Function
    {
        protected override object? Invoke(RenderContext context, ScriptNode site, ScriptArray arguments, ScriptBlockStatement? block) => arguments[0] switch
        {
            null => null,
            Html html => html,
            var value => Html.Unsafe(escape(context.ObjectToString(value) ?? "")),
        };
    }

    private sealed class RefusedFunction(string reason) : Function
    {
        public override int RequiredParameterCount => 0;

        public override ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        protected override object? Invoke(RenderContext context, ScriptNode site, ScriptArray arguments, ScriptBlockStatement? block) =>
            throw new ScriptRuntimeException(site.Span, reason);
    }
}
