using System.Globalization;

namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>Whole numbers from one to another, both among them.</summary>
internal readonly record struct NumberRange(int Least, int Most)
{
    public NumberRange(int number)
        : this(number, number)
    {
    }

    /// <summary>Reads <c>40..200</c> or <c>40</c>, above zero.</summary>
    public static NumberRange? Read(string text)
    {
        var ends = text.Split("..");
        return ends.Length <= 2 && Number(ends[0]) is { } least && Number(ends[^1]) is { } most && least <= most ? new(least, most) : null;
    }

    public int Draw(Lcg random) => Least == Most ? Least : Least + random.Below(Most - Least + 1);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
