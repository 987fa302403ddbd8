namespace BarometerSite.Rendering.Colours;

/// <summary>
/// How people see colours, in linear light: all cones, or one kind missing. The matrices are those of Machado, Oliveira and Fernandes (2009),
/// severity 1.0.
/// </summary>
internal sealed record ColourVision(string Name, ImmutableArray<double> Matrix)
{
    public static readonly ColourVision Usual = new("usual vision", [1, 0, 0, 0, 1, 0, 0, 0, 1]);

    public static readonly ImmutableArray<ColourVision> All =
    [
        Usual,
        new("protanopia", [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]),
        new("deuteranopia", [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]),
        new("tritanopia", [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]),
    ];

    public Colour See(Colour colour) => new(Row(0, colour), Row(3, colour), Row(6, colour));

    private double Row(int start, Colour colour) =>
        Math.Clamp((Matrix[start] * colour.Red) + (Matrix[start + 1] * colour.Green) + (Matrix[start + 2] * colour.Blue), 0, 1);
}
