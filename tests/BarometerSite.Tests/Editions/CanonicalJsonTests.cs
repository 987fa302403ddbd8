using System.Buffers;
using System.Text;
using BarometerSite.Editions.Files;

namespace BarometerSite.Tests.Editions;

/// <summary>The examples of RFC 8785.</summary>
public sealed class CanonicalJsonTests
{
    // RFC 8785, appendix B, but for those that no double of ours is.
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void A_number_is_written_as_ECMAScript_writes_it(ulong bits, string expected) =>
        Assert.Equal(expected, CanonicalNumber.Write(BitConverter.UInt64BitsToDouble(bits)));

    [Theory]
    [InlineData("7.10", "7.1")]
    [InlineData("5.0", "5")]
    [InlineData("-0.08", "-0.08")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("123456789012345", "123456789012345")]
    public void Figures_lose_only_zeros_at_their_end(string json, string expected) => Assert.Equal(expected, Canonical(json));

    [Fact]
    public void Members_stand_in_the_order_of_their_names_without_white_space()
    {
        // RFC 8785, 3.2.3.
        const string json = """
            { "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" }
            """;

        Assert.Equal(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
            Canonical(json));
    }

    [Fact]
    public void Only_what_must_be_escaped_is()
    {
        // RFC 8785, 3.2.2.
        Assert.Equal(
            "{\"list\":[null,true,false],\"text\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/<æ>&+\"}",
            Canonical("""{ "text": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/<\u00e6>&+", "list": [null, true, false] }"""));
        Assert.Equal("{\"a\":{},\"b\":[]}", Canonical("""{ "b": [ ], "a": { } }"""));
    }

    private static string Canonical(string json)
    {
        var output = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(Encoding.UTF8.GetBytes(json), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
