using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Templating;

namespace BarometerSite;

/// <summary>A site's folder, understood: what the barometer states, and what its pages look like.</summary>
/// <param name="Edition">The working edition.</param>
/// <param name="Archive">The published ones.</param>
/// <param name="Places">Where the edition's things were written.</param>
/// <param name="Files">Of templates/.</param>
/// <param name="Templates">Of them the templates, parsed.</param>
/// <param name="HasPages">Whether pages can be planned: templates and published editions can be read, and corrections are about what these said.</param>
internal sealed record LoadedSite(
    Edition Edition, EditionArchive Archive, Looks Looks, PlaceIndex Places, TemplateFiles Files, TemplateSet Templates, bool HasPages);
