using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles.Schemas;

/// <summary>What one keyword of a schema finds wrong with a value; nothing, where it does not concern that type of value.</summary>
internal delegate IEnumerable<AgencyFault> Check(Place value);

/// <summary>
/// A JSON schema, as far as the agency file's needs it. A package for all of JSON schema took a quarter of the second
/// that the program has from its start to its first answer.
/// </summary>
internal sealed class Schema
{
    private readonly Check[] checks;

    private Schema(Check[] checks) => this.checks = checks;

    /// <exception cref="NotSupportedException">The schema has a keyword that this reader does not know.</exception>
    public static Schema Of(JsonElement json) =>
        new([.. json.EnumerateObject().Select(keyword => Keywords.Read(keyword.Name, keyword.Value, json))]);

    public IEnumerable<AgencyFault> Faults(Place value) => checks.SelectMany(check => check(value));
}
