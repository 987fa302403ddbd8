namespace BarometerSite.Commands;

/// <summary><c>new</c>: files to begin with.</summary>
internal sealed class NewCommand : ExampleCommand
{
    public NewCommand()
        : base("new", "Begin a goal, an indicator, a page or a whole site; take newer templates.", "barometer new goal --title \"Tryghed\"")
    {
        Add(new NewGoalCommand());
        Add(new NewIndicatorCommand());
        Add(new NewPageCommand());
        Add(new NewSiteCommand());
        Add(new NewTemplatesCommand());
    }
}
