using BarometerSite.Pages;

namespace BarometerSite.OpenData.Bundles;

/// <summary>All files of figures in one ZIP file, with a text that says what they are.</summary>
/// <param name="made">A file of the plan, whether it stands on the site or only here.</param>
internal sealed class Bundle(PlanContext context, Func<PlannedFile, MadeFile> made)
{
    /// <summary>The ZIP file piece by piece: together the files may be more than a machine should hold.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Parts(ImmutableArray<PlannedFile> entries)
    {
        var zip = new StoredZip();
        var folder = (context.Mount?.Address + Addresses.Data).Length;
        var readMe = Encoding.UTF8.GetBytes(ReadMe());
        yield return zip.Begin("README.txt", readMe);
        yield return readMe;
        foreach (var entry in entries.OrderBy(entry => entry.Path, StringComparer.Ordinal))
        {
            var bytes = made(entry).Bytes;
            yield return zip.Begin(entry.Path[folder..], bytes.Span);
            yield return bytes;
        }
        yield return zip.End();
    }

    private string ReadMe() => string.Join("\r\n", context.Languages.Select(language => ReadMe(context.In(language))));

    private string ReadMe(Wording wording)
    {
        var site = context.Barometer.Site;
        return wording.Say("data_readme",
            ("title", wording.In(site.Title)),
            ("owner", wording.In(site.Owner)),
            ("as_of", wording.Date(context.Edition.AsOf)),
            ("address", context.BaseUrl),
            ("licence", $"{site.LicenceName}, {site.LicenceAddress}")).ReplaceLineEndings("\r\n") + "\r\n";
    }
}
