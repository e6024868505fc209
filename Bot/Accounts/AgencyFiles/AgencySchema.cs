using System.Text.Json;
using AccountBot.Accounts.AgencyFiles.Schemas;

namespace AccountBot.Accounts.AgencyFiles;

/// <summary>The published schema of agency files, which the program carries with it.</summary>
internal static class AgencySchema
{
    private const string Resource = "agency.schema.json";

    public static Schema Load()
    {
        using var stream = typeof(AgencySchema).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var document = JsonDocument.Parse(stream);
        return Schema.Of(document.RootElement);
    }
}
