using System.Globalization;
using System.Text;

namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>Markdown such as people write: headings, paragraphs, emphasis, links, lists, quotations and tables. It says what it is, and else nothing.</summary>
internal sealed class SyntheticText(Lcg random, int words, bool isDanish)
{
    private const int WordsOfParagraph = 60;
    private const int ParagraphsOfSection = 2;
    private const int WordsOfQuotation = 20;
    private const int RowsOfTable = 5;

    private static readonly string[] Danish =
        ["ord", "byen", "eksempel", "opdigtet", "tal", "måling", "bydel", "år", "og", "som", "er", "ikke", "rigtig", "æble", "øre", "ånd", "prøve", "tekst"];

    private static readonly string[] English =
        ["word", "the town", "example", "invented", "figure", "measured", "district", "year", "and", "which", "is", "not", "real", "apple", "ear", "text"];

    private readonly string[] vocabulary = isDanish ? Danish : English;

    public string Page(string title, int order)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{title}\"\n");
        text.Append(isDanish
            ? "summary: Et eksempel. Eksempelby findes ikke, og alle tal er opdigtede.\n"
            : "summary: An example. Eksempelby does not exist, and all figures are made up.\n");
        text.Append(CultureInfo.InvariantCulture, $"order: {order % 10_000}\n---\n");
        text.Append(isDanish
            ? "**Dette er et eksempel.** Eksempelby findes ikke, og alle tal er opdigtede.\n"
            : "**This is an example.** Eksempelby does not exist, and all figures are made up.\n");
        for (int written = 0, paragraph = 0; written < words; written += WordsOfParagraph, paragraph++)
        {
            if (paragraph % ParagraphsOfSection == 0)
                text.Append(CultureInfo.InvariantCulture, $"\n## {(isDanish ? "Afsnit" : "Section")} {1 + (paragraph / ParagraphsOfSection)}\n");
            text.Append('\n');
            AppendWords(text, Math.Min(WordsOfParagraph, words - written));
            switch (paragraph % 6)
            {
                case 1:
                    text.Append("\n> ");
                    AppendWords(text, WordsOfQuotation);
                    written += WordsOfQuotation;
                    break;
                case 2 or 5:
                    text.Append(isDanish
                        ? "\n- et *punkt*\n- et [sted](/data/)\n- et **andet** punkt\n"
                        : "\n- a *point*\n- a [place](/data/)\n- **another** point\n");
                    break;
                case 3:
                    AppendTable(text);
                    break;
            }
        }
        return text.ToString();
    }

    private void AppendTable(StringBuilder text)
    {
        text.Append(isDanish ? "\n| Eksempel | Opdigtet tal |\n| --- | ---: |\n" : "\n| Example | Invented figure |\n| --- | ---: |\n");
        for (var row = 0; row < RowsOfTable; row++)
            text.Append(CultureInfo.InvariantCulture, $"| {vocabulary[random.Below(vocabulary.Length)]} | {random.Below(1000)} |\n");
    }

    private void AppendWords(StringBuilder text, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var word = vocabulary[random.Below(vocabulary.Length)];
            text.Append(index == 0 ? "" : " ").Append(random.Below(25) switch { 0 => $"*{word}*", 1 => $"[{word}](/indikatorer/)", _ => word });
        }
        text.Append(".\n");
    }
}
