using AccountBot.Channel;
using AccountBot.People;
using AccountBot.Storage;

namespace AccountBot.Tools.Doctor;

/// <summary>What the doctor looks at. A part is null where its settings are at fault already.</summary>
/// <param name="Faults">What is wrong with the settings by themselves.</param>
/// <param name="AgencyFile">Its full path.</param>
/// <param name="Graph">Null too where the people come from the agency file.</param>
/// <param name="PublicBaseUrl">Null too where none is set.</param>
internal sealed record DoctorSettings(IReadOnlyList<string> Faults, StorageSettings? Storage, ChannelOptions? Channel, string? AgencyFile, GraphSettings? Graph, Uri? PublicBaseUrl);
