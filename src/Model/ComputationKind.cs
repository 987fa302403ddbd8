namespace BarometerSite.Model;

/// <summary>Which rule a computed indicator follows.</summary>
internal enum ComputationKind
{
    Gap,
    Ratio,
    Index,
    CountBeyond,
    Distance,
}
