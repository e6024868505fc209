using System.Globalization;
using System.Text.Json;

namespace AccountBot.Cards;

/// <summary>Inputs as JSON.</summary>
internal static class InputWriter
{
    public static void Write(Utf8JsonWriter json, CardInput input)
    {
        json.WriteString("type", TypeOf(input));
        json.WriteString("id", input.Id);
        json.WriteString("label", input.Label);
        if (input.IsRequired)
        {
            json.WriteBoolean("isRequired", true);
            json.WriteString("errorMessage", input.ErrorMessage);
        }

        WriteValue(json, input);
        WriteOwn(json, input);
    }

    private static string TypeOf(CardInput input) => input switch
    {
        InputText => "Input.Text",
        InputNumber => "Input.Number",
        InputDate => "Input.Date",
        InputChoiceSet => "Input.ChoiceSet",
        _ => throw new NotSupportedException($"A card has no input {input.GetType().Name}."),
    };

    private static void WriteValue(Utf8JsonWriter json, CardInput input)
    {
        if (input.Value.Length == 0)
        {
            return;
        }

        if (input is InputNumber)
        {
            json.WriteNumber("value", decimal.Parse(input.Value, CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteString("value", input.Value);
        }
    }

    private static void WriteOwn(Utf8JsonWriter json, CardInput input)
    {
        switch (input)
        {
            case InputText text:
                json.WriteBoolean("isMultiline", text.IsMultiline);
                json.WriteNumber("maxLength", text.MaxLength);
                json.WriteString("placeholder", text.Placeholder);
                break;
            case InputNumber { Min: { } min }:
                json.WriteNumber("min", min);
                break;
            case InputChoiceSet choices:
                Write(json, choices);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, InputChoiceSet choices)
    {
        json.WriteString("style", choices.IsCompact ? "compact" : "expanded");
        json.WriteStartArray("choices");
        foreach (var choice in choices.Choices)
        {
            json.WriteStartObject();
            json.WriteString("title", choice.Title);
            json.WriteString("value", choice.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
