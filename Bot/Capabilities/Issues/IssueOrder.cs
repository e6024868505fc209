using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Issues;

/// <summary>An issue on its way: what a form keeps until the account is known, and a claim until it is raised.</summary>
/// <param name="Choices">The accounts among which the speaker is to choose.</param>
internal sealed record IssueOrder(AccountId? Account, string Title, IssueSeverity? Severity, ClientPromise? Promised, IReadOnlyList<AccountId> Choices)
{
    /// <summary>The open issue that something was promised on; null where one is raised.</summary>
    public string? Issue { get; init; }

    /// <summary>What was typed of a promise, so that an answer to a question about it can be read together with it.</summary>
    public string? Said { get; init; }

    /// <summary>The open issues that may be meant.</summary>
    public IReadOnlyList<IssueChoice> Which { get => field ?? []; init; } = [];

    public static IssueOrder Read(string text) => JsonSerializer.Deserialize(text, IssueOrderJson.Default.IssueOrder) ?? throw new InvalidDataException("A form holds no issue.");

    public string Write() => JsonSerializer.Serialize(this, IssueOrderJson.Relaxed.IssueOrder);
}

internal sealed record IssueChoice(AccountId Account, string Issue, string Title);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, Converters = [typeof(AccountIdConverter)])]
[JsonSerializable(typeof(IssueOrder))]
internal sealed partial class IssueOrderJson : JsonSerializerContext
{
    private static IssueOrderJson? relaxed;

    public static IssueOrderJson Relaxed => relaxed ??= new IssueOrderJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
