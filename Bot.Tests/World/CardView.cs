using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AccountBot.Tests.World;

/// <summary>A card as its reader sees it.</summary>
internal sealed partial class CardView(JsonObject card)
{
    private static readonly string[] Holders = ["body", "items", "columns", "rows", "cells", "facts", "choices", "inlines"];
    private static readonly string[] Words = ["label", "title", "text"];

    public JsonObject Json => card;

    /// <summary>All that can be read, a line for each text; the buttons are apart.</summary>
    public string Shown => string.Join('\n', TextsIn(card).Select(AsRead));

    public IReadOnlyList<CardButton> Buttons => [.. ActionsIn(card).Select(action => new CardButton(action)).Where(button => button.IsLive)];

    public IReadOnlyList<string> ButtonTitles => [.. Buttons.Select(button => button.Title)];

    public IReadOnlyList<CardField> Inputs => [.. ElementsIn(card).Where(CardField.Is).Select(element => new CardField(element))];

    /// <summary>What a client sends to see the card's present state; null where the card has no such thing.</summary>
    public CardButton? Refresh => card["refresh"]?["action"] is JsonObject action ? new CardButton(action) : null;

    public CardView Shows(string text)
    {
        Assert.Contains(text, Shown, StringComparison.Ordinal);
        return this;
    }

    public CardView DoesNotShow(string text)
    {
        Assert.DoesNotContain(text, Shown, StringComparison.Ordinal);
        return this;
    }

    public CardButton Button(string title) =>
        Buttons.FirstOrDefault(button => button.Title == title)
        ?? throw new InvalidOperationException($"The card has no live button '{title}', but [{string.Join(", ", ButtonTitles)}]. It shows:\n{Shown}");

    private static IEnumerable<JsonObject> ElementsIn(JsonObject parent) =>
        Holders.SelectMany(holder => parent[holder] as JsonArray ?? []).OfType<JsonObject>()
            .Where(element => (bool?)element["isVisible"] != false)
            .SelectMany(element => ElementsIn(element).Prepend(element));

    private static IEnumerable<string> TextsIn(JsonObject card) => ElementsIn(card).SelectMany(TextsOf);

    /// <summary>A fact has a title and a value, an input a label and what stands in it, a text a text.</summary>
    private static IEnumerable<string> TextsOf(JsonObject element) =>
        Words.Append(element.ContainsKey("type") && !CardField.Is(element) ? "" : "value")
            .Select(word => element[word]?.ToString() ?? "")
            .Where(text => text.Length > 0);

    private static IEnumerable<JsonObject> ActionsIn(JsonObject card) =>
        ElementsIn(card).Prepend(card).SelectMany(element => element["actions"] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Markdown's marks are seen by nobody; what is escaped is.</summary>
    private static string AsRead(string markdown) => Marks().Replace(markdown, "${literal}");

    [GeneratedRegex(@"\\(?<literal>[\p{P}\p{S}])|\*\*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}

/// <summary>A button of a card, and what it sends.</summary>
internal sealed class CardButton(JsonObject action)
{
    public string Title => (string?)action["title"] ?? "";

    public string Verb => (string?)action["verb"] ?? "";

    public bool IsLive => (bool?)action["isEnabled"] != false;

    /// <summary>What a client sends that knows <c>Action.Execute</c>, inputs apart.</summary>
    public JsonObject Data => (JsonObject?)action["data"]?.DeepClone() ?? [];

    /// <summary>What a client sends that knows <c>Action.Submit</c> only, inputs apart.</summary>
    public JsonObject SubmitData => (JsonObject?)action["fallback"]?["data"]?.DeepClone() ?? Data;

    public bool SendsInputs => (string?)action["associatedInputs"] != "none";
}

/// <summary>Something to fill in.</summary>
internal sealed class CardField(JsonObject input)
{
    public string Id => (string)input["id"]!;

    public string Label => (string?)input["label"] ?? "";

    public string Value => input["value"]?.ToString() ?? "";

    public bool IsRequired => (bool?)input["isRequired"] == true;

    public IReadOnlyList<string> Choices => [.. (input["choices"] as JsonArray ?? []).Select(choice => (string?)choice!["title"] ?? "")];

    public static bool Is(JsonObject element) => ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true;

    /// <summary>Whether a test means this one, by its id or by what stands above it.</summary>
    public bool IsCalled(string name) =>
        string.Equals(Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(Label, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the client sends for a choice that a person picked by its title.</summary>
    public string ToSent(string picked) =>
        (input["choices"] as JsonArray ?? []).FirstOrDefault(choice => (string?)choice!["title"] == picked) is { } choice ? (string)choice["value"]! : picked;
}
