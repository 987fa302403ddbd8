namespace BarometerSite.Problems;

/// <summary>Where a number is to stand: what to write there where there is none depends on it.</summary>
internal enum NumberPlace
{
    /// <summary>A key in YAML.</summary>
    Key,

    /// <summary>The cell of a figure itself.</summary>
    Figure,

    /// <summary>A cell that says more of a figure: its interval, how many were asked.</summary>
    Detail,
}
