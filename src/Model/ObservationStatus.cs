namespace BarometerSite.Model;

/// <summary>SDMX code list CL_OBS_STATUS 2.2, the codes that the barometer knows.</summary>
internal enum ObservationStatus
{
    Normal,
    Break,
    DefinitionDiffers,
    Estimated,
    Provisional,
    LowReliability,
    CannotExist,
    Missing,
}

/// <summary>SDMX code list CL_CONF_STATUS 1.3, the codes that the barometer knows.</summary>
internal enum Confidentiality
{
    Free,
    Confidential,
}
