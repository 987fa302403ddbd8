using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.OpenData;

/// <summary>CSVW metadata by the rules of its recommendation, held against the file beside it.</summary>
public sealed class CsvwTests
{
    public static TheoryData<string> Sites => DataSites.Names;

    [Fact]
    public void Every_table_of_an_indicator_has_its_description()
    {
        var paths = BuiltSite.Instance.Files.Keys
            .Where(path => path.StartsWith("data/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal));
        Assert.All(paths, path => Assert.Contains(path + "-metadata.json", BuiltSite.Instance.Files.Keys));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_description_is_true_of_its_table(string site)
    {
        var files = DataSites.Files(site);
        var described = files.Where(file => file.Key.EndsWith(".csv-metadata.json", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(described);
        Assert.All(described, file =>
        {
            using var json = JsonDocument.Parse(file.Value);
            var root = json.RootElement;
            Assert.Equal("http://www.w3.org/ns/csvw", root.GetProperty("@context")[0].GetString());
            var path = file.Key[..^"-metadata.json".Length];
            Assert.Equal(path.Split('/')[^1], root.GetProperty("url").GetString());
            AssertTrue(root, files[path]);
        });
    }

    private static void AssertTrue(JsonElement root, byte[] bytes)
    {
        var schema = root.GetProperty("tableSchema");
        JsonElement[] columns = [.. schema.GetProperty("columns").EnumerateArray()];
        var rows = CsvText.Rows(Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'), root.GetProperty("dialect").GetProperty("delimiter").GetString()![0]);
        Assert.Equal(columns.Select(column => column.GetProperty("titles").GetString()), rows[0]);
        Assert.All(columns, column => Assert.Matches("^[A-Za-z][A-Za-z0-9_]*$", column.GetProperty("name").GetString()));
        Assert.All(rows.Skip(1), row => Assert.All(columns.Zip(row), cell =>
        {
            if (cell.Second.Length > 0)
                Assert.True(IsOf(cell.First.GetProperty("datatype"), cell.Second), cell.Second);
            else
                Assert.False(cell.First.TryGetProperty("required", out var required) && required.GetBoolean());
        }));

        string[] key = [.. schema.GetProperty("primaryKey").EnumerateArray().Select(name => name.GetString()!)];
        int[] places = [.. key.Select(name => Array.FindIndex(columns, column => column.GetProperty("name").GetString() == name))];
        Assert.DoesNotContain(-1, places);
        var keys = rows.Skip(1).Select(row => string.Join('|', places.Select(place => row[place]))).ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    private static bool IsOf(JsonElement datatype, string cell) => datatype.ValueKind == JsonValueKind.Object
        ? datatype.GetProperty("base").GetString() switch
        {
            "decimal" => datatype.GetProperty("format").GetProperty("decimalChar").GetString() == "," && Regex.IsMatch(cell, "^-?[0-9]+(,[0-9]+)?$"),
            "string" => Regex.IsMatch(cell, $"^({datatype.GetProperty("format").GetString()})$"),
            _ => false,
        }
        : datatype.GetString() switch
        {
            "decimal" => Regex.IsMatch(cell, @"^-?[0-9]+(\.[0-9]+)?$"),
            "integer" => Regex.IsMatch(cell, "^-?[0-9]+$"),
            "anyURI" => DataSites.IsAddress(cell),
            "string" => true,
            _ => false,
        };
}
