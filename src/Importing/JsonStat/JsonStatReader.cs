using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Importing.JsonStat;

/// <summary>
/// A JSON-stat 2.0 dataset (json-stat.org/full). Values and statuses may be a list or sparse by place; what this site's own files say of a figure in
/// <c>extension</c>, by the same places, is read too.
/// </summary>
internal static class JsonStatReader
{
    /// <summary>Null after a complaint.</summary>
    public static ForeignTable? Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var file = SourceSpan.Of(new SourceText(path, ""));
        try
        {
            var json = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0);
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("class", out var kind) || kind.GetString() != "dataset")
            {
                diagnostics.Add(Complaints.ImportUnreadable(file, "it is JSON, but no dataset of JSON-stat 2.0 (‘class’ is not ‘dataset’)",
                    "Fetch it as “JSON-stat version 2”, one dataset a file."));
                return null;
            }

            return new JsonStatCube(root, file).Table(diagnostics);
        }
        catch (JsonException exception)
        {
            diagnostics.Add(Complaints.ImportUnreadable(file,
                string.Create(CultureInfo.InvariantCulture, $"it is no JSON (line {(exception.LineNumber ?? 0) + 1})"), Anew));
        }
        // A member of another kind than the standard has, or that is not there, or lies outside.
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException
            or IndexOutOfRangeException or OverflowException)
        {
            diagnostics.Add(Complaints.ImportUnreadable(file, "it is no whole dataset of JSON-stat 2.0", Anew));
        }

        return null;
    }

    private const string Anew = "Fetch it anew as “JSON-stat version 2”, or as CSV.";
}

/// <summary>The cube of a dataset.</summary>
internal sealed class JsonStatCube(JsonElement root, SourceSpan file)
{
    private readonly string[] ids = [.. root.GetProperty("id").EnumerateArray().Select(id => id.GetString()!)];

    /// <summary>Null after a complaint.</summary>
    public ForeignTable? Table(DiagnosticBag diagnostics)
    {
        var dimensions = ids.Select(id => Members(root.GetProperty("dimension").GetProperty(id))).ToImmutableArray();
        int[] sizes = [.. root.GetProperty("size").EnumerateArray().Select(size => size.GetInt32())];
        if (!dimensions.Select(members => members.Length).SequenceEqual(sizes))
            throw new FormatException();
        var count = CubeRows.Count(sizes);
        if (count > SourceLimits.ImportCells)
        {
            diagnostics.Add(Complaints.ImportTooLarge(file, "places in its cube", SourceLimits.ImportCells));
            return null;
        }

        var measures = Measures(dimensions);
        var width = measures.Length;
        var statuses = Sparse(Property(root, "status"), count);
        var besides = Besides(count);
        var values = Sparse(root.GetProperty("value"), count);
        var places = values.Keys.Concat(statuses.Keys).Concat(besides.SelectMany(beside => beside.Cells.Keys))
            .Select(place => place / width).Distinct().Order().ToList();
        if (places.Count > SourceLimits.ImportRows)
        {
            diagnostics.Add(Complaints.ImportTooLarge(file, "figures", SourceLimits.ImportRows));
            return null;
        }

        var shown = width > 1 || measures[0].Length > 0 ? dimensions.Length - 1 : dimensions.Length;
        var hasStatus = statuses.Count > 0;
        return new ForeignTable(
            "",
            [
                .. Enumerable.Range(0, shown).Select(Column),
                .. measures.Select(id => id.Length == 0 ? new ForeignColumn("value", "value", ForeignRole.Value) : new ForeignColumn(id, id)),
                .. hasStatus ? [new ForeignColumn(MeasurementColumns.Status.Id, MeasurementColumns.Status.Id)] : Array.Empty<ForeignColumn>(),
                .. besides.Select(beside => new ForeignColumn(beside.Id, beside.Id)),
            ],
            CubeRows.Of(dimensions[..shown], place => Cells(place * width), file, places))
        {
            Form = "JSON-stat 2.0",
        };

        ForeignCell[] Cells(int place)
        {
            var (value, status) = (values.GetValueOrDefault(place, new ForeignCell("")), statuses.GetValueOrDefault(place, new ForeignCell("")));
            // PxWeb gives the sign that stands for a figure as its status.
            if (value.IsEmpty && status.Text.Length > 0 && !char.IsAsciiLetter(status.Text[0]))
                (value, status) = (status, new ForeignCell(""));
            return
            [
                value,
                .. Enumerable.Range(1, width - 1).Select(measure => values.GetValueOrDefault(place + measure, new ForeignCell(""))),
                .. hasStatus ? [status] : Array.Empty<ForeignCell>(),
                .. besides.Select(beside => beside.Cells.GetValueOrDefault(place, new ForeignCell(""))),
            ];
        }
    }

    private ForeignColumn Column(int at)
    {
        var isTime = Property(root, "role") is { } role && Property(role, "time") is { } time && time.EnumerateArray().Any(id => id.GetString() == ids[at]);
        var label = Property(root.GetProperty("dimension").GetProperty(ids[at]), "label");
        return new ForeignColumn(ids[at], label?.GetString() ?? ids[at], isTime ? ForeignRole.Time : ForeignRole.Unsaid);
    }

    /// <summary>The last dimension, where its members are called as the columns of a figure's numbers are; else one without a name.</summary>
    private static string[] Measures(ImmutableArray<ImmutableArray<ForeignCell>> dimensions)
    {
        string[] known = [.. MeasurementColumns.Given.Where(column => column.Role == ColumnRole.Measure).Select(column => column.Id)];
        return dimensions is [.., var last] && last.Length > 0 && last[0].Code == known[0] && last.All(member => known.Contains(member.Code))
            ? [.. last.Select(member => member.Code!)]
            : [""];
    }

    private List<(string Id, Dictionary<int, ForeignCell> Cells)> Besides(int count)
    {
        if (Property(root, "extension") is not { } extension)
            return [];
        return
        [
            .. MeasurementColumns.Given.Where(column => column.Role == ColumnRole.Attribute)
                .Select(column => (column.Id, Cells: Property(extension, column.Id)))
                .Where(member => member.Cells is { ValueKind: JsonValueKind.Object })
                .Select(member => (member.Id, Sparse(member.Cells, count))),
        ];
    }

    private static ImmutableArray<ForeignCell> Members(JsonElement dimension)
    {
        var category = dimension.GetProperty("category");
        var labels = Property(category, "label");
        string[] codes = Property(category, "index") switch
        {
            { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(code => code.GetString()!)],
            { } places => [.. places.EnumerateObject().OrderBy(member => member.Value.GetInt32()).Select(member => member.Name)],
            null => [.. labels!.Value.EnumerateObject().Select(member => member.Name)],
        };
        return [.. codes.Select(code => new ForeignCell(labels is { } words && Property(words, code) is { } label ? label.GetString()! : code, code))];
    }

    /// <summary>A list of all, an object of some by their places, or one for all; without those that say nothing.</summary>
    private static Dictionary<int, ForeignCell> Sparse(JsonElement? element, int count)
    {
        var cells = new Dictionary<int, ForeignCell>();
        switch (element)
        {
            case null:
                break;
            case { ValueKind: JsonValueKind.Array } list:
                foreach (var (item, at) in list.EnumerateArray().Select((item, at) => (item, at)))
                    Add(at, item);
                break;
            case { ValueKind: JsonValueKind.Object } places:
                foreach (var member in places.EnumerateObject())
                    Add(int.Parse(member.Name, NumberStyles.None, CultureInfo.InvariantCulture), member.Value);
                break;
            case var one:
                for (var at = 0; at < count; at++)
                    Add(at, one.Value);
                break;
        }

        return cells;

        void Add(int at, JsonElement item)
        {
            if (at >= count)
                throw new FormatException();
            if (item.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                cells[at] = item.ValueKind == JsonValueKind.Number ? Number(item) : new ForeignCell(item.GetString()!);
        }
    }

    // As it is written, for its decimals.
    private static ForeignCell Number(JsonElement item)
    {
        var text = item.GetRawText();
        return new ForeignCell(text.AsSpan().ContainsAny('e', 'E') ? item.GetDecimal().ToString(CultureInfo.InvariantCulture) : text, IsNumber: true);
    }

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) ? found : null;
}
