using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Markdown;

namespace BarometerSite.Binding;

/// <summary>Each form of a word leads to one meaning, and a meaning is short enough to stand below the texts that it explains.</summary>
internal static class GlossaryCheck
{
    public static void Report(MarkdownText text, DiagnosticBag diagnostics)
    {
        if (text.Words.Length > SourceLimits.MostWordsExplained)
            diagnostics.Add(Complaints.TooManyWordsExplained(text.Words[SourceLimits.MostWordsExplained].Span, SourceLimits.MostWordsExplained));
        var taken = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var (forms, meaning, span) in text.Words)
        {
            if (!forms.All(IsForm))
                diagnostics.Add(Complaints.WordForms(span, SourceLimits.MostWordsOfForm, SourceLimits.MostFormCharacters));
            if (meaning.Length is 0 or > SourceLimits.MostMeaningCharacters)
                diagnostics.Add(Complaints.WordMeaning(forms[0], span, meaning.Length, SourceLimits.MostMeaningCharacters));
            foreach (var form in forms.Where(form => !taken.TryAdd(form, span)))
                diagnostics.Add(Complaints.WordExplainedTwice(form, span, taken[form]));
        }
    }

    private static bool IsForm(string form) =>
        form.Length is > 0 and <= SourceLimits.MostFormCharacters
        && form.AsSpan().IndexOfAny("(),;/") < 0
        && form.Split(' ') is { Length: <= SourceLimits.MostWordsOfForm } words
        && words.All(word => word.Length > 0);
}
