using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BarometerSite.Tests.OpenData;

/// <summary>The data package by the rules of Data Package 2.0, and every row of every table by those of its Table Schema.</summary>
public sealed partial class TableSchemaTests
{
    public static TheoryData<string> Sites => DataSites.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_package_says_what_it_must(string site)
    {
        using var package = Package(site);
        var root = package.RootElement;

        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", root.GetProperty("$schema").GetString());
        Assert.Matches("^[-a-z0-9._/]+$", root.GetProperty("name").GetString());
        Assert.True(DateTimeOffset.TryParse(root.GetProperty("created").GetString(), CultureInfo.InvariantCulture, out _));
        Assert.All(root.GetProperty("licenses").EnumerateArray(),
            licence => Assert.True(DataSites.IsAddress(licence.GetProperty("path").GetString())));
        Assert.All(root.GetProperty("contributors").EnumerateArray(), contributor => Assert.NotEmpty(contributor.GetProperty("title").GetString()!));
        var names = Resources(package).Select(resource => resource.GetProperty("name").GetString()).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.NotEmpty(names);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_resource_is_a_file_below_the_package_with_its_length_and_hash(string site)
    {
        using var package = Package(site);
        Assert.All(Resources(package), resource =>
        {
            var path = resource.GetProperty("path").GetString()!;
            Assert.DoesNotMatch(@"^(/|\.|[a-z]+:)|\\|\.\./", path);
            var bytes = DataSites.Files(site)["data/" + path];
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), resource.GetProperty("hash").GetString());
            Assert.Equal("table", resource.GetProperty("type").GetString());
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_row_keeps_the_schema_of_its_table(string site)
    {
        using var package = Package(site);
        Assert.All(Resources(package), resource => Assert.Empty(Findings(DataSites.Files(site)["data/" + resource.GetProperty("path").GetString()], resource)));
    }

    /// <summary>A check that finds nothing wrong with anything would be none.</summary>
    [Theory]
    [InlineData("2014-S3,1,,,,A,F,2015,s,t,,", "period")]
    [InlineData("2014,1.5.2,,,,A,F,2015,s,t,,", "value")]
    [InlineData("2014,1,,,2.5,A,F,2015,s,t,,", "n")]
    [InlineData("2014,1,,,,X,F,2015,s,t,,", "status")]
    [InlineData("2014,1,,,,A,F,2014-13,s,t,,", "published")]
    [InlineData("2014,1,,,,A,F,2015,,t,,", "source")]
    [InlineData("2014,1,,,,A,F,2015,s,t,not an address,", "source_address")]
    public void A_row_that_breaks_the_schema_is_found(string row, string field)
    {
        using var package = Package("Copenhagen");
        var resource = Resources(package).First(resource => resource.GetProperty("schema").GetProperty("fields").GetArrayLength() == 12);
        const string Header = "period,value,lower,upper,n,status,confidentiality,published,source,source_title,source_address,note\r\n";
        Assert.StartsWith(field + ":", Assert.Single(Findings(System.Text.Encoding.UTF8.GetBytes(Header + row + "\r\n"), resource)), StringComparison.Ordinal);
    }

    private static List<string> Findings(byte[] csv, JsonElement resource)
    {
        var schema = resource.GetProperty("schema");
        JsonElement[] fields = [.. schema.GetProperty("fields").EnumerateArray()];
        var rows = CsvText.Read(csv);
        Assert.All(rows, row => Assert.Equal(fields.Select(field => field.GetProperty("name").GetString()), row.Keys));
        var findings = rows.SelectMany(row => fields.Select(field => Finding(field, row[field.GetProperty("name").GetString()!]))).OfType<string>();

        var isPrimary = schema.TryGetProperty("primaryKey", out var key);
        string[] names = [.. (isPrimary ? key : schema.GetProperty("uniqueKeys")[0]).EnumerateArray().Select(name => name.GetString()!)];
        return
        [
            .. findings,
            .. rows.GroupBy(row => string.Join('|', names.Select(name => row[name]))).Where(same => same.Count() > 1).Select(same => "key: " + same.Key),
            .. rows.Where(row => isPrimary && names.Any(name => row[name].Length == 0)).Select(_ => "key: an empty cell"),
        ];
    }

    private static string? Finding(JsonElement field, string cell)
    {
        var name = field.GetProperty("name").GetString()!;
        var constraints = field.GetProperty("constraints");
        if (cell.Length == 0)
            return constraints.TryGetProperty("required", out var required) && required.GetBoolean() ? name + ": is empty" : null;
        var isRight = field.GetProperty("type").GetString() switch
        {
            "number" => Number().IsMatch(cell),
            "integer" => Integer().IsMatch(cell),
            "string" => !field.TryGetProperty("format", out var format) || format.GetString() != "uri" || DataSites.IsAddress(cell),
            var other => throw new ArgumentOutOfRangeException(nameof(field), other, "No such type."),
        };
        if (constraints.TryGetProperty("pattern", out var pattern))
            isRight &= Regex.IsMatch(cell, $"^({pattern.GetString()})$");
        if (constraints.TryGetProperty("enum", out var codes))
        {
            isRight &= codes.EnumerateArray().Any(code => code.GetString() == cell);
            Assert.Equal(codes.EnumerateArray().Select(code => code.GetString()),
                field.GetProperty("categories").EnumerateArray().Select(category => category.GetProperty("value").GetString()));
        }
        return isRight ? null : $"{name}: {cell}";
    }

    private static IEnumerable<JsonElement> Resources(JsonDocument package) => package.RootElement.GetProperty("resources").EnumerateArray();

    private static JsonDocument Package(string site) => JsonDocument.Parse(DataSites.Files(site)["data/datapackage.json"]);

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Number();

    [GeneratedRegex("^-?[0-9]+$")]
    private static partial Regex Integer();
}
