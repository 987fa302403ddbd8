namespace BarometerSite.Charts.Drawing;

/// <summary>What a reader must know about a single point before trusting or comparing it.</summary>
internal enum PointMark
{
    None,

    /// <summary>The first point measured in a new way: it is not joined with the one before.</summary>
    Break,
    Provisional,
    Estimated,
    DefinitionDiffers,
    LowReliability,
}
