using BarometerSite.Model;

namespace BarometerSite.Binding.Forms;

/// <summary>What every entry of a list has.</summary>
internal static class EntryKeys
{
    public static readonly IdKey Id = new("id", "a short name of small letters, digits and hyphens");
    public static readonly SlugKey Slug = new("slug", "the last part of the page's address in each language; made of the title where it is left out");
}

/// <summary>data/areas.yml.</summary>
internal static class AreaKeys
{
    public static readonly LocalKey Title = new("title", "the focus area's name");
    public static readonly LocalKey Summary = new("summary", "one sentence about the focus area");
    public static readonly Form Form = new("A focus area; they stand in the order of the policy", EntryKeys.Id, Title, EntryKeys.Slug, Summary);
}

/// <summary>data/committees.yml.</summary>
internal static class CommitteeKeys
{
    public static readonly LocalKey Title = new("title", "the committee's name");
    public static readonly LocalKey Field = new("field", "one sentence about what the committee deals with");
    public static readonly LocalKey PlanBasis = new(
        "plan-basis", "what it rests on that activities are placed under the committee, where its own plan does not name them", IsRequired: false);

    public static readonly Form Form = new("A committee that answers for goals", EntryKeys.Id, Title, EntryKeys.Slug, Field, PlanBasis);
}

/// <summary>data/dimensions.yml.</summary>
internal static class DimensionKeys
{
    public static readonly LocalKey Title = new("title", "what the dimension is called");
    public static readonly LocalKey Total = new("total", "what an empty cell means, for example Hele København");
    public static readonly GroupsKey Members = new("members", "the members, in the order in which they are shown", MemberKeys.Form, IsRequired: false);

    public static readonly WordKey<bool> AddsUp = new(
        "adds-up", "whether the members add up to the total; yes where it is left out", "answer", Words.YesAndNo, IsRequired: false);

    public static readonly Form Form = new("A dimension that figures are broken down by", EntryKeys.Id, Title, Total, Members, AddsUp);
}

/// <summary>A member of a dimension.</summary>
internal static class MemberKeys
{
    public static readonly LocalKey Title = new("title", "what readers call it");
    public static readonly TileKey Tile = new("tile", "its place on a schematic map, as [column, row], counted from the west and from the north");
    public static readonly Form Form = new("A member of the dimension", EntryKeys.Id, Title, Tile);
}

/// <summary>data/sources.yml.</summary>
internal static class SourceKeys
{
    public static readonly CommonKey Title = new("title", "the document's title as published");
    public static readonly CommonKey Publisher = new("publisher", "who published it");
    public static readonly DateKey Date = new("date", "when it was published, as precisely as is known: 2014, 2014-05 or 2014-05-31", IsRequired: false);
    public static readonly WebAddressKey Address = new("address", "where it can be read", IsRequired: false);
    public static readonly Form Form = new("A document that figures come from", EntryKeys.Id, Title, Publisher, Date, Address);
}

/// <summary>data/calendar.yml.</summary>
internal static class CalendarKeys
{
    public static readonly LocalKey Title = new("title", "what it is called, in few words, for they stand on a wheel");
    public static readonly WordKey<TimeOfYear> When = new("when", "the time of the year", "time of the year", Codes.TimesOfYear.ByWord);
    public static readonly LocalKey Text = new("text", "a sentence or two about it");
    public static readonly ReferenceKey Source = new("source", "the id of the document in data/sources.yml that says so", Referent.Source);
    public static readonly Form Form = new("Something that happens in the course of a year", EntryKeys.Id, Title, When, Text, Source);
}
