using System.Globalization;
using System.Text.Json;
using BarometerSite.Model;

namespace BarometerSite.Tests.OpenData;

/// <summary>Reads a JSON-stat dataset as its specification says: the place of a value in the cube says of what it is.</summary>
internal sealed class JsonStatRows(Indicator indicator, byte[] bytes)
{
    public List<FigureRow> Rows()
    {
        using var json = JsonDocument.Parse(bytes);
        var dataset = json.RootElement;
        string[] ids = [.. dataset.GetProperty("id").EnumerateArray().Select(id => id.GetString()!)];
        int[] sizes = [.. dataset.GetProperty("size").EnumerateArray().Select(size => size.GetInt32())];
        string[][] codes =
        [
            .. ids.Select(id => dataset.GetProperty("dimension").GetProperty(id).GetProperty("category").GetProperty("index").EnumerateArray()
                .Select(code => code.GetString()!).ToArray()),
        ];
        Assert.Equal(sizes, codes.Select(list => list.Length));
        var extension = dataset.GetProperty("extension");

        // Each figure has a status, be it without a value.
        return
        [
            .. dataset.GetProperty("status").EnumerateObject().Select(status => long.Parse(status.Name, CultureInfo.InvariantCulture))
                .Select(place => (place, At: Coordinates(place, ids, sizes, codes)))
                .OrderBy(figure => Order(figure.At["period"])).ThenBy(figure => CellOrder(figure.At), StringComparer.Ordinal)
                .ThenByDescending(figure => int.Parse(figure.At["vintage"], CultureInfo.InvariantCulture))
                .Select(figure => FigureRow.Of(indicator, name => Text(dataset, extension, figure.place, figure.At, name))),
        ];
    }

    private static string? Text(JsonElement dataset, JsonElement extension, long place, Dictionary<string, string> at, string name)
    {
        if (at.TryGetValue(name, out var code))
            return code;
        var measure = Array.IndexOf(FigureRow.MeasureNames, name);
        var values = measure >= 0 ? dataset.GetProperty("value") : name == "status" ? dataset.GetProperty("status") : extension.GetProperty(name);
        return values.TryGetProperty((place + Math.Max(measure, 0)).ToString(CultureInfo.InvariantCulture), out var value) ? value.ToString() : null;
    }

    private static Dictionary<string, string> Coordinates(long place, string[] ids, int[] sizes, string[][] codes)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = ids.Length - 1; at >= 0; at--)
        {
            (place, var index) = Math.DivRem(place, sizes[at]);
            found.Add(ids[at], codes[at][index]);
        }
        Assert.Equal(0, place);
        return found;
    }

    // As measurements stand in an indicator.
    private static Period Order(string period) => Period.TryParseSdmx(period, out var parsed) ? parsed : throw new FormatException(period);

    private string CellOrder(Dictionary<string, string> at) => string.Join('\u0001',
        indicator.Dimensions.Select(dimension => at[dimension.Id.Replace('-', '_')]).Select(member => member == "_T" ? "" : member));
}
