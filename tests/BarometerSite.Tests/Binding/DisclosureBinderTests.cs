using BarometerSite.Binding;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Tests.Disclosure;

namespace BarometerSite.Tests.Binding;

public sealed class DisclosureBinderTests
{
    [Fact]
    public void Tables_of_very_many_hidden_figures_are_refused_instead_of_freezing_the_build()
    {
        // Of 200 times 200 figures nothing is shown but the sums of rows and of columns.
        var table = Tables.Of(200, 200, (row, column) => row is null || column is null ? 400m : null);
        var diagnostics = new DiagnosticBag();

        DisclosureBinder.Check([table], DisclosureLimits.Usual, new PlaceIndex(), diagnostics);

        Assert.Equal(["tables-too-large"], diagnostics.InOrder().Select(problem => problem.Code));
    }
}
