using BarometerSite.Templating;

namespace BarometerSite.Tests.Templating;

/// <summary>The language as its documentation has it; lax and without escaping, as it is there.</summary>
public sealed class LanguageTests
{
    private static readonly TemplateObject Data = new() { ["n"] = 3, ["list"] = new object?[] { 1, 2, 3 } };

    [Theory]
    [InlineData(
        "{{ 1_000 }} {{ 0xff }} {{ 0b1010 }} {{ 0xFFFFFFFFu }} {{ 1e3 }} {{ 100000000000000000000 }}",
        "1000 255 10 4294967295 1000 100000000000000000000")]
    [InlineData("{{ 1.50 }} {{ 1.5e-1 }} {{ 2f }} {{ 0.1m + 0.2m }} {{ 1.0d }}", "1.5 0.15 2 0.3 1")]
    [InlineData("{{ 'a\\'b' }} {{ \"\\u00e6\\x41\\\\\" }} {{ `a\\b``c` }} {{ $'{1 + 1}\\{x}' }}", "a'b æA\\ a\\b`c 2{x}")]
    [InlineData(
        "{{ [1, 'a', null, true, [2]] }} {{ {a: 1, \"b\": 'x'} }} {{ 1..3 }} {{ 3..<1 }}",
        "[1, \"a\", null, true, [2]] {a: 1, b: \"x\"} [1, 2, 3] [3, 2]")]
    [InlineData("{{ null }}|{{ true }}|{{ [] == empty }}|{{ {}.empty? }}", "|true|true|true")]
    public void Literals(string template, string expected) => Assert.Equal(expected, Templates.RenderLax(template));

    [Theory]
    [InlineData("{{ 1 + 2 * 3 - 4 / 2 }}", "5")]
    [InlineData("{{ 7 / 2 }} {{ 7 // 2 }} {{ 7 % 2 }} {{ -7 // 2 }} {{ 2.5 + 1 }}", "3.5 3 1 -3 3.5")]
    [InlineData("{{ 2147483647 + 1 }} {{ 9223372036854775807 + 1 }} {{ 1 << 40 }}", "2147483648 9223372036854775808 1099511627776")]
    [InlineData("{{ 'a' * 3 }} {{ 'a' + 1 + null }} {{ 1 + 'a' }}", "aaa a1 1a")]
    [InlineData("{{ 1 < 2 && 'a' < 'b' }} {{ 1 == '1' }} {{ null == false }} {{ !null }} {{ 0 || false }}", "true true false true true")]
    [InlineData("{{ null ?? 5 }} {{ 1 ?? 5 }} {{ 1 ?! 5 }}|{{ null ?! 5 }}", "5 1 5|")]
    [InlineData("{{ true ? 1 : 2 }} {{ false ? 1 : true ? 3 : 4 }} {{ 'ab' | string.size == 2 ? 'y' : 'n' }}", "1 3 y")]
    [InlineData("{{ [1] + [2] }} {{ [1] << 2 }} {{ 1 >> [2] }} {{ [1, 2] * 2 }} {{ [1, 2] == [1, 2] }}", "[1, 2] [1, 2] [1, 2] [1, 2, 1, 2] true")]
    [InlineData("{{ x = 5; x += 2; x *= 3; x -= 1; x //= 3; x; x++; x; --x }}", "6676")]
    public void Operators(string template, string expected) => Assert.Equal(expected, Templates.RenderLax(template));

    [Theory]
    [InlineData("{{ a = 5; this.a; this['a'] = 6; a }}", "56")]
    [InlineData("{{ a = {}; a.b = 1; a['c'] = 2; a.b + a.c }}", "3")]
    [InlineData("{{ a = []; a[0] = 1; a[3] = 5; a; a[-1]; a.x = 'p'; a.x; a.size }}", "[1, null, null, 5]5p4")]
    [InlineData("{{ $x = 1; x = 2; $x; x }}", "12")]
    [InlineData("{{ list[0] }}{{ list[-1] }}{{ list[9] }}{{ 'abc'[1] }}", "13b")]
    [InlineData("{{ a = {b: 1}; import a; b; with a; b = 2; c = 3; n; end; a }}", "13{b: 2, c: 3}")]
    [InlineData("{{ n = 4; n }}{{ this.n }}", "44")]
    [InlineData("{{ (if) = 5; x = if; x }}", "5")]
    public void Variables(string template, string expected) => Assert.Equal(expected, Templates.RenderLax(template, Data));

    [Theory]
    [InlineData("{{ if n == 3 }}a{{ else }}b{{ end }}{{ if 0; 'zero'; end; if ''; 'empty'; end }}", "azeroempty")]
    [InlineData("{{ if false; 1; else if n > 2; 2; else; 3; end }}", "2")]
    [InlineData("{{ case n; when 1, 2; 'a'; when 3 || 4; 'b'; else; 'c'; end }}", "b")]
    [InlineData("{{ case 9 }}\n{{ when 1 }}a{{ else }}c{{ end }}", "c")]
    [InlineData("{{ for x in list reversed; x; end; for x in list offset: 1 limit: 1; x; end }}", "3212")]
    [InlineData("{{ for x in []; x; else; 'none'; end; for x in null; end }}", "none")]
    [InlineData("{{ for x in list; if x == 1; continue; end; if x == 3; break; end; x; end }}", "2")]
    [InlineData(
        "{{ for x in [5, 5, 6]; for.index; for.first; for.last; for.changed; for.length; ' '; end }}",
        "0truefalsetrue3 1falsefalsefalse3 2falsetruetrue3 ")]
    [InlineData("{{ for x in 1..2; for y in 1..2; for.index; end; for.index; end }}", "010011")]
    [InlineData("{{ for p in {a: 1, b: 2}; p.key + p.value; end }}", "a1b2")]
    [InlineData("{{ x = 0; while x < 3; x = x + 1; while.index; end; x }}", "0123")]
    [InlineData("{{ for x in list; end; x }}|{{ for $x in list; end; $x }}", "|")]
    [InlineData(
        "{{ tablerow x in list cols: 2 }}{{ x }}{{ end }}",
        "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    [InlineData("{{ capture a }}x{{ n }}{{ end; a + a }}", "x3x3")]
    [InlineData("a{{ ret }}b", "a")]
    public void Statements(string template, string expected) => Assert.Equal(expected, Templates.RenderLax(template, Data));

    [Theory]
    [InlineData("{{ func sub; ret $0 - $1; end; sub 5 1; 5 | sub 1; sub(5, 1) }}", "444")]
    [InlineData("{{ func f; $.a; $[0]; $.size; $[-1]; end; f 'x' 'y' a: 'z' }}", "zx2y")]
    [InlineData("{{ func f(x, y = 2, z...); ret x + y + z.size; end; f 1; f 1 1; f 1 1 1 1; f(y: 5, x: 1) }}", "3246")]
    [InlineData("{{ sub(x, y) = x - y; sub 5 1; 5 | sub 1 }}", "44")]
    [InlineData("{{ x = do; ret $0 + $1; end; x 1 2 }}", "3")]
    [InlineData("{{ func twice; ret $0 + $0; end; o = {}; o.f = @twice; 4 | o.f; [1, 2] | array.each @twice }}", "8[2, 4]")]
    [InlineData("{{ func f; ret $0 + $1 + $2; end; f ^[1, 2, 3]; f 1 ^[2, 3] }}", "66")]
    [InlineData("{{ func f(x); y = x; ret y; end; f 1; y }}|{{ y = 5; func g(x); y += x; end; g 2; y }}", "1|7")]
    [InlineData(
        "{{ func inner; ret x; end; func outer(x); ret inner; end; outer 1 }}|{{ func o(x); ret [1] | array.each @(do; ret x; end); end; o 4 }}",
        "|[4]")]
    [InlineData("{{ func w; for $i in 1..<$0; $$; end; end; wrap w 3; $i + ';'; end }}", "1;2;")]
    [InlineData("{{ func o }}<o>{{ $$ }}</o>{{ end; func i; wrap o }}<i>{{ $$ }}</i>{{ end; end; wrap i }}x{{ end }}", "<o><i>x</i></o>")]
    [InlineData("{{ func $down; if $0 == 0; ret; end; $0; $0 - 1 | $down; end; $down 3 }}", "321")]
    [InlineData("{{ 'x' |\n string.append 'y' |\n string.upcase }}{{ 'x'\n | string.append 'z' }}", "XYxz")]
    [InlineData("{{ '12' | string.to_int + 1 }} {{ string.slice 'abc' 1 + 1 }}", "13 c")]
    [InlineData("{{ string.slice 'hello' 1 length: 3 }}", "ell")]
    public void Functions(string template, string expected) => Assert.Equal(expected, Templates.RenderLax(template));
}
