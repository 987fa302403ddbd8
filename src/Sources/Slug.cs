namespace BarometerSite.Sources;

/// <summary>The form of every piece of an address and every id: <c>^[a-z0-9]+(-[a-z0-9]+)*$</c>.</summary>
internal static class Slug
{
    public static bool IsValid(string text) => throw new NotImplementedException();

    /// <summary>A text as an address writes it: æ is ae, ø is oe, å is aa, other signs are hyphens. Empty where no letter or digit is left.</summary>
    public static string Of(string text) => throw new NotImplementedException();
}
