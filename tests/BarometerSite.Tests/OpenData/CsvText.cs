using System.Text;

namespace BarometerSite.Tests.OpenData;

/// <summary>CSV by RFC 4180, read by a program that knows nothing of the one that wrote it.</summary>
internal static class CsvText
{
    /// <summary>The rows, each by the names of the first.</summary>
    public static List<Dictionary<string, string>> Read(byte[] bytes, char separator = ',')
    {
        var rows = Rows(Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'), separator);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    public static List<List<string>> Rows(string text, char separator)
    {
        var rows = new List<List<string>>();
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            if (isQuoted)
            {
                if (text[at] != '"')
                    cell.Append(text[at]);
                else if (at + 1 < text.Length && text[at + 1] == '"')
                    cell.Append(text[++at]);
                else
                    isQuoted = false;
            }
            else if (text[at] == '"')
                isQuoted = true;
            else if (text[at] == separator)
                End();
            else if (text[at] == '\r' && text[at + 1] == '\n')
            {
                at++;
                End();
                rows.Add(row);
                row = [];
            }
            else
                cell.Append(text[at]);
        }
        Assert.Empty(row);
        return rows;

        void End()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }
}
