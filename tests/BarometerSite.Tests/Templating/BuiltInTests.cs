using BarometerSite.Templating;

namespace BarometerSite.Tests.Templating;

/// <summary>The functions of the language; lax and without escaping, as its documentation shows them.</summary>
public sealed class BuiltInTests
{
    private static readonly TemplateObject Data = new()
    {
        ["goals"] = new ITemplateObject[]
        {
            new TemplateObject { ["name"] = "b", ["area"] = new TemplateObject { ["id"] = 2 } },
            new TemplateObject { ["name"] = "a", ["area"] = new TemplateObject { ["id"] = 1 } },
        },
        ["words"] = new List<string> { "x", "y", "x" },
    };

    [Theory]
    [InlineData("goals | array.map 'name' | array.sort", "[\"a\", \"b\"]")]
    [InlineData("goals | array.sort 'area.id' | array.map 'name'", "[\"a\", \"b\"]")]
    [InlineData("words | array.uniq", "[\"x\", \"y\"]")]
    [InlineData("words | array.contains 'y'", "true")]
    [InlineData("[1, null, 2] | array.compact | array.join '-'", "1-2")]
    [InlineData("[1, 2, 3] | array.filter @(do; ret $0 > 1; end)", "[2, 3]")]
    [InlineData("[1, 2] | array.any @(do; ret $0 == $1; end) 2", "true")]
    [InlineData("[1, 2] | array.add 3 | array.insert_at 1 9 | array.remove_at (-1) | array.reverse", "[2, 9, 1]")]
    [InlineData("[1, 2, 3] | array.offset 1 | array.limit 1 | array.first", "2")]
    [InlineData("[1, 2] | array.join ', ' @string.literal", "\"1\", \"2\"")]
    [InlineData("null | array.size", "0")]
    public void Array(string expression, string expected) => AssertWrites(expression, expected);

    [Theory]
    [InlineData("'abc' | string.index_of 'c'", "2")]
    [InlineData("'Mål & idé!' | string.handleize", "mål-idé")]
    [InlineData("'a-b--c' | string.split '-'", "[\"a\", \"b\", \"c\"]")]
    [InlineData("'abcdef' | string.truncate 5", "ab...")]
    [InlineData("'a b c' | string.truncatewords 2", "a b...")]
    [InlineData("1 | string.pluralize 'mål' 'målene'", "mål")]
    [InlineData("'ærø ø' | string.capitalizewords", "Ærø Ø")]
    [InlineData("'hej' | string.base64_encode | string.base64_decode", "hej")]
    [InlineData("'test' | string.sha1", "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3")]
    [InlineData("'1,5' | string.to_double", "15")]
    [InlineData("'x' | string.to_int", "")]
    [InlineData("'aXbX' | string.replace_first 'X' '-' | string.remove_last 'X'", "a-b")]
    public void String(string expression, string expected) => AssertWrites(expression, expected);

    [Theory]
    [InlineData("4.5 | math.round", "4")]
    [InlineData("2.345m | math.round 2", "2.34")]
    [InlineData("-3 | math.abs", "3")]
    [InlineData("7 | math.divided_by 2", "3")]
    [InlineData("7 | math.divided_by 2.0", "3.5")]
    [InlineData("1234.5 | math.format 'N2'", "1,234.50")]
    [InlineData("255 | object.format 'X4'", "00FF")]
    [InlineData("'1' | math.is_number", "false")]
    public void Math(string expression, string expected) => AssertWrites(expression, expected);

    [Theory]
    [InlineData("{a: 1, b: null} | object.keys", "[\"a\", \"b\"]")]
    [InlineData("{a: 1, b: null} | object.has_value 'b'", "false")]
    [InlineData("{a: [1, 'x<', 1.5, null], b: true} | object.to_json", "{\"a\":[1,\"x\\u003C\",1.5,null],\"b\":true}")]
    [InlineData("`{\"a\": [1, {\"b\": 2.5}]}` | object.from_json", "{a: [1, {b: 2.5}]}")]
    [InlineData("'1 + 2' | object.eval", "3")]
    [InlineData("'' | object.default 'd'", "d")]
    [InlineData("1.5 | object.kind", "double")]
    [InlineData("words | object.typeof", "array")]
    [InlineData("goals[0] | object.size", "2")]
    public void Object(string expression, string expected) => AssertWrites(expression, expected);

    [Theory]
    [InlineData("date.parse '2014-12-31'", "31 Dec 2014")]
    [InlineData("date.parse '2014-12-31' | date.add_days 1 | date.to_string '%Y-%m-%d %A %j %V'", "2015-01-01 Thursday 001 01")]
    [InlineData("(date.parse '2014-12-31').year", "2014")]
    [InlineData("(date.parse '2014-12-31') - (date.parse '2014-01-01')", "364.00:00:00")]
    [InlineData("((date.parse '2014-12-31') - (date.parse '2014-12-01')).days", "30")]
    [InlineData("(date.parse '2014-12-31') > (date.parse '2014-01-01')", "true")]
    [InlineData("date.now | date.to_string '%F %H:%M'", "2013-06-30 12:05")]
    [InlineData("date.parse '31.12.2014' '%d.%m.%Y'", "31 Dec 2014")]
    [InlineData("date.parse '2014-12-31T23:59:00+02:00' | date.to_string '%R'", "21:59")]
    [InlineData("(timespan.from_hours 36).total_days", "1.5")]
    public void Dates(string expression, string expected) => AssertWrites(expression, expected);

    [Fact]
    public void The_format_of_dates_is_set_for_one_rendering_only()
    {
        Assert.Equal("2014", Templates.RenderLax("{{ date.format = '%Y'; date.parse '2014-12-31' }}"));
        Assert.Equal("31 Dec 2014", Templates.RenderLax("{{ date.parse '2014-12-31' }}"));
    }

    [Theory]
    [InlineData("'a1b22' | regex.matches `\\d+`", "[[\"1\"], [\"22\"]]")]
    [InlineData("'AB' | regex.replace 'b' '-' 'i'", "A-")]
    [InlineData("'a, b' | regex.split `,\\s*`", "[\"a\", \"b\"]")]
    [InlineData("'<p title=\"a>b\">x</p><script>y</script>' | html.strip", "x")]
    public void Regex_and_html(string expression, string expected) => AssertWrites(expression, expected);

    private static void AssertWrites(string expression, string expected) =>
        Assert.Equal(expected, Templates.Render("{{ " + expression + " }}", Data, TemplateSettings.Lax with { Now = new DateTime(2013, 6, 30, 12, 5, 0) }));
}
