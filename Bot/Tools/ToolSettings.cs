using AccountBot.Accounts.AgencyFiles;
using AccountBot.Storage;
using AccountBot.Tools.Doctor;

namespace AccountBot.Tools;

/// <summary>What a command is told by its settings. Each is read when a command asks for it, so that it needs only those that it uses.</summary>
/// <param name="Storage">Where the store is.</param>
/// <param name="Agency">The agency file that the bot runs with.</param>
/// <param name="Doctor">All of them, and what is wrong with them.</param>
internal sealed record ToolSettings(Func<StorageSettings> Storage, Func<AgencyFile> Agency, Func<DoctorSettings> Doctor);
