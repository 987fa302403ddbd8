using System.Globalization;
using System.Text;

namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>Markdown such as people write: headings, paragraphs, emphasis, links and lists. It says what it is, and else nothing.</summary>
internal sealed class SyntheticText(Lcg random, int words)
{
    private const int WordsOfParagraph = 60;
    private const int ParagraphsOfSection = 2;

    private static readonly string[] Words =
        ["ord", "byen", "eksempel", "opdigtet", "tal", "måling", "bydel", "år", "og", "som", "er", "ikke", "rigtig", "æble", "øre", "ånd", "prøve", "tekst"];

    public string Page(string title, int order)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: \"{title}\"\nsummary: Et eksempel. Eksempelby findes ikke, og alle tal er opdigtede.\norder: {order % 10_000}\n---\n");
        text.Append("**Dette er et eksempel.** Eksempelby findes ikke, og alle tal er opdigtede.\n");
        for (int written = 0, paragraph = 0; written < words; written += WordsOfParagraph, paragraph++)
        {
            if (paragraph % ParagraphsOfSection == 0)
                text.Append(CultureInfo.InvariantCulture, $"\n## Afsnit {1 + (paragraph / ParagraphsOfSection)}\n");
            text.Append('\n');
            AppendParagraph(text, Math.Min(WordsOfParagraph, words - written));
            if (paragraph % 3 == 2)
                text.Append("\n- et *punkt*\n- et [sted](/data/)\n- et **andet** punkt\n");
        }
        return text.ToString();
    }

    private void AppendParagraph(StringBuilder text, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var word = Words[random.Below(Words.Length)];
            text.Append(index == 0 ? "" : " ").Append(random.Below(25) switch { 0 => $"*{word}*", 1 => $"[{word}](/indikatorer/)", _ => word });
        }
        text.Append(".\n");
    }
}
