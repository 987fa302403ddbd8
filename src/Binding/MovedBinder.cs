using System.Text.RegularExpressions;
using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary><c>moved:</c> of site.yml: old addresses, each with the one that leads on.</summary>
internal static partial class MovedBinder
{
    private const int MostCharacters = 200;
    private const string Index = "index.html";

    public static ImmutableArray<MovedAddress> Bind(KeyReader keys, PlaceIndex places, DiagnosticBag diagnostics)
    {
        var moved = new Dictionary<string, (MovedAddress Address, SourceSpan Place)>(StringComparer.OrdinalIgnoreCase);
        places.Add(Placed.Moved, "", keys.SpanOf(SiteKeys.Moved));
        foreach (var (old, target) in keys.Pairs(SiteKeys.Moved))
        {
            var (from, to) = (Read(old, diagnostics), Read(target, diagnostics));
            if (from is null || to is null)
                continue;
            places.Add(Placed.Moved, from, old.Span);
            places.Add(Placed.MovedTo, from, target.Span);
            if (!moved.TryAdd(from, (new MovedAddress(from, to), old.Span)))
                diagnostics.Add(Complaints.DuplicateKey(old.Value, old.Span, moved[from].Place));
        }
        return [.. moved.Values.Select(entry => entry.Address).OrderBy(address => address.From, StringComparer.Ordinal)];
    }

    /// <summary>Below the site's root, with an index page as its folder; null with a complaint where it is no address of a site.</summary>
    private static string? Read(Located<string> address, DiagnosticBag diagnostics)
    {
        if (Fault(address.Value) is { } fault)
        {
            diagnostics.Add(Complaints.MovedImpossible(address.Value, address.Span, fault));
            return null;
        }
        var below = address.Value[1..];
        return below == Index || below.EndsWith("/" + Index, StringComparison.Ordinal) ? below[..^Index.Length] : below;
    }

    private static string? Fault(string address)
    {
        if (!address.StartsWith('/'))
            return "an address begins with ‘/’";
        if (address.Length > MostCharacters)
            return string.Create(CultureInfo.InvariantCulture, $"an address has at most {MostCharacters} characters");
        if (!Form().IsMatch(address))
            return "an address has letters a to z, digits and the signs - _ . between single slashes, and the id of a part of a page behind a ‘#’";
        var names = MovedAddress.PageOf(address)[1..].Split('/');
        if (names[^1].Length > 0 && !names[^1].Contains('.', StringComparison.Ordinal))
            return "a page’s address ends with ‘/’, and a file’s with its ending, such as .csv";
        return names.Where(name => name.Length > 0).Select(name => FileName.Fault(name)).FirstOrDefault(fault => fault is not null) is { } fault
            ? $"not every machine can hold a name in it, since {fault}"
            : null;
    }

    [GeneratedRegex(@"^/([A-Za-z0-9._-]+/)*([A-Za-z0-9._-]+)?(#[A-Za-z0-9._-]+)?\z", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
