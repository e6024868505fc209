using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Dialogs.Updates;

/// <summary>An update on its way: what a form keeps until it is known of which thing it speaks, and a claim until it is made.</summary>
/// <param name="Target">Of what; null while that is asked.</param>
/// <param name="Text">What was typed, so that an answer to the question can be read together with it.</param>
internal sealed record UpdateOrder(UpdateKind Kind, UpdateTarget? Target, string Text, IReadOnlyList<UpdateTarget> Choices)
{
    public MilestoneState? State { get; init; }

    public AccountStatus? Colour { get; init; }

    /// <summary>The day that it was done, or that something new is due.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What something new is called.</summary>
    public string? Title { get; init; }

    public PersonId? Owner { get; init; }

    /// <summary>The names of those of whom it speaks, by their ids, as they were when others were asked to agree to it.</summary>
    public IReadOnlyDictionary<string, string> Names { get => field ?? new Dictionary<string, string>(StringComparer.Ordinal); init; }

    public decimal? Amount { get; init; }

    /// <summary>The sums that the amount is made of, where one message names several of the same line.</summary>
    public IReadOnlyList<decimal> Sums { get => field ?? []; init; } = [];

    public string? Why { get; init; }

    /// <summary>What the same message says of other things on the same account.</summary>
    public IReadOnlyList<UpdateOrder> And { get => field ?? []; init; } = [];

    /// <summary>What it says that the speaker may not do alone, in their words: they may ask for it from the answer.</summary>
    public IReadOnlyList<string> Asks { get => field ?? []; init; } = [];

    /// <summary>What else it asks for, which has an answer of its own.</summary>
    public IReadOnlyList<string> Besides { get => field ?? []; init; } = [];

    /// <summary>All that the message says.</summary>
    [JsonIgnore]
    public IEnumerable<UpdateOrder> All => And.Prepend(this);

    /// <summary>What it says of each account, one order each; what is told beside it is told with the first.</summary>
    [JsonIgnore]
    public IEnumerable<UpdateOrder> ByAccount => All.GroupBy(order => order.Target!.Account).Select(same => same.First() with { And = [.. same.Skip(1)] });

    public static UpdateOrder Read(string text) => JsonSerializer.Deserialize(text, UpdateOrderJson.Default.UpdateOrder) ?? throw new InvalidDataException("A form holds no update.");

    public string Write() => JsonSerializer.Serialize(this, UpdateOrderJson.Relaxed.UpdateOrder);
}

/// <summary>An account, or a thing on it.</summary>
/// <param name="Thing">A milestone's id or a line's name; null is the account as a whole.</param>
internal sealed record UpdateTarget(AccountId Account, string? Thing, string Title);

internal enum UpdateKind
{
    /// <summary>How a milestone goes.</summary>
    State,

    /// <summary>How an account goes.</summary>
    Colour,

    NewMilestone,
    Owner,
    Spent,
    Committed,
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, Converters = [typeof(AccountIdConverter), typeof(PersonIdConverter)])]
[JsonSerializable(typeof(UpdateOrder))]
internal sealed partial class UpdateOrderJson : JsonSerializerContext
{
    private static UpdateOrderJson? relaxed;

    public static UpdateOrderJson Relaxed => relaxed ??= new UpdateOrderJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
