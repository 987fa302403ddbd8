using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>Some of the things that can flip a verdict.</summary>
internal readonly record struct CauseSet(int Bits)
{
    public static readonly CauseSet None;

    public bool Has(Cause cause) => (Bits & (1 << (int)cause)) != 0;

    public CauseSet With(Cause cause) => new(Bits | (1 << (int)cause));

    public CauseSet Without(Cause cause) => new(Bits & ~(1 << (int)cause));

    public CauseSet With(CauseSet others) => new(Bits | others.Bits);

    /// <summary>In the order in which readers are told of them.</summary>
    public ImmutableArray<Cause> Items
    {
        get
        {
            var self = this;
            return [.. Codes.Causes.Values.Where(self.Has)];
        }
    }
}
