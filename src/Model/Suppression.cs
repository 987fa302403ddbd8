namespace BarometerSite.Model;

/// <summary>Why a figure is kept back. Readers are never told which: whoever knows which of two figures is the small one knows most of both.</summary>
internal enum Suppression
{
    None,

    /// <summary>The source itself did not publish it.</summary>
    BySource,

    /// <summary>A count of so few that somebody could be recognised.</summary>
    SmallCount,

    /// <summary>A share or a mean of so few answers that it says something of those who gave them.</summary>
    SmallSample,

    /// <summary>Large enough itself, but another hidden figure could be reckoned from it (SDMX CL_CONF_STATUS, code D).</summary>
    Secondary,
}
