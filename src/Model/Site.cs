namespace BarometerSite.Model;

/// <summary>What the site's owner sets.</summary>
/// <param name="City">Its name, as it stands beside figures.</param>
/// <param name="AccessibilityStatement">The statement that the state's own tool publishes.</param>
internal sealed record Site(
    LocalText Title,
    LocalText Tagline,
    LocalText Owner,
    LocalText Policy,
    LocalText City,
    string AccessibilityStatement,
    string LicenceName,
    string LicenceAddress,
    LocalText? Contact)
{
    /// <summary>What it speaks, the <see cref="Languages.Usual"/> ones first.</summary>
    public EquatableArray<Language> Languages { get; init; } = Model.Languages.Usual;

    /// <summary>How a change is told from chance.</summary>
    public TestSettings Test { get; init; } = TestSettings.Default;

    /// <summary>From the policy's first half-year to its last; null where nobody has said.</summary>
    public HalfYearSpan? PolicyHalfYears { get; init; }

    /// <summary>From how many on a figure may be shown.</summary>
    public DisclosureLimits Disclosure { get; init; } = DisclosureLimits.Usual;
}
