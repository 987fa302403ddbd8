namespace BarometerSite.Model;

/// <summary>
/// A published figure of an indicator whose source does not print the period that it was measured for. It stands beside the series: nothing is
/// drawn, judged or reckoned with it.
/// </summary>
/// <param name="Decimals">How many its source gave.</param>
/// <param name="Title">What it is a figure of, where that is not the whole indicator.</param>
/// <param name="Note">What is not known of it, for readers.</param>
internal sealed record UndatedFigure(decimal Value, int Decimals, LocalText? Title, LocalText Note, Source Source)
{
    public bool IsKnown(DateOnly day) => Source.IsOut(day);
}
