using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.People;

namespace AccountBot.Tests.People;

public sealed class FileDirectoryTests : DirectoryContract
{
    private protected override Task<IDirectory> OpenAsync(JsonObject people) =>
        Task.FromResult<IDirectory>(new FileDirectory(AgencyFile.Read(Encoding.UTF8.GetBytes(people.ToJsonString())).File!.Agency));
}
