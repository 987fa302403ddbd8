using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Templating;

namespace BarometerSite;

/// <summary>A site's folder, understood: what the barometer states, and what its pages look like.</summary>
/// <param name="Places">Where the edition's things were written.</param>
/// <param name="Sources">For styles, pictures and scripts.</param>
internal sealed record LoadedSite(Edition Edition, Looks Looks, PlaceIndex Places, SourceSet Sources, TemplateSet Templates);
