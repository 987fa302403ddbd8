namespace BarometerSite.Model;

/// <summary>Which errors a test of a change guards against.</summary>
internal enum Tails
{
    /// <summary>Both at once: a change of any direction that is only chance.</summary>
    Two,

    /// <summary>Each direction by itself: a rise that is only chance, or a fall that is only chance.</summary>
    One,
}

/// <summary>How a change is told from chance: part of the method, set by the site's owner.</summary>
/// <param name="Level">90, 95 or 99 percent: how often the test is silent where nothing has changed.</param>
internal sealed record TestSettings(Tails Tails, int Level)
{
    public static readonly TestSettings Default = new(Tails.Two, 95);

    /// <summary>
    /// The quantile of the normal distribution beyond which the rest lies, with the decimals that textbooks print (NIST/SEMATECH
    /// e-Handbook of Statistical Methods, 1.3.6.7.1).
    /// </summary>
    public decimal Quantile => Tails switch
    {
        Tails.Two => Level switch { 90 => 1.645m, 99 => 2.576m, _ => SamplingInterval.Quantile },
        Tails.One => Level switch { 90 => 1.282m, 95 => 1.645m, _ => 2.326m },
        _ => throw new InvalidOperationException(Tails.ToString()),
    };
}
