namespace BarometerSite.Disclosure;

/// <summary>How much may be reckoned before it is given up, so that no table freezes a build.</summary>
internal sealed class WorkBudget(long most)
{
    private long left = most;

    public bool IsSpent => left < 0;

    public void Spend(long work) => left -= work;
}
