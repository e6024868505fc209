using System.Text.Json;

namespace AccountBot.Cards;

/// <summary>A body's elements as JSON. Only what differs from the schema's default is written.</summary>
internal static class ElementWriter
{
    public static void Write(Utf8JsonWriter json, CardElement element)
    {
        json.WriteStartObject();
        if (element.Separator)
        {
            json.WriteBoolean("separator", true);
            json.WriteString("spacing", "Medium");
        }

        switch (element)
        {
            case TextBlock text:
                Write(json, text);
                break;
            case FactSet facts:
                Write(json, facts);
                break;
            case Container container:
                Write(json, container);
                break;
            case ColumnSet columns:
                Write(json, columns);
                break;
            case ActionSet set:
                json.WriteString("type", "ActionSet");
                CardWriter.WriteActions(json, set.Actions);
                break;
            case StackedBars bars:
                ChartWriter.Write(json, bars);
                break;
            case CardInput input:
                InputWriter.Write(json, input);
                break;
            default:
                throw new NotSupportedException($"A card cannot hold a {element.GetType().Name}.");
        }

        json.WriteEndObject();
    }

    public static void WriteItems(Utf8JsonWriter json, IReadOnlyList<CardElement> items)
    {
        json.WriteStartArray("items");
        foreach (var item in items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    public static void WriteUnlessDefault<T>(Utf8JsonWriter json, string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            json.WriteString(name, value.ToString());
        }
    }

    private static void Write(Utf8JsonWriter json, TextBlock text)
    {
        json.WriteString("type", "TextBlock");
        json.WriteString("text", text.Text.Markdown);
        json.WriteBoolean("wrap", true);
        WriteUnlessDefault(json, "size", text.Size);
        WriteUnlessDefault(json, "color", text.Color);
        if (text.IsBold)
        {
            json.WriteString("weight", "Bolder");
        }

        if (text.IsSubtle)
        {
            json.WriteBoolean("isSubtle", true);
        }

        if (text.IsHeading)
        {
            json.WriteString("style", "heading");
        }

        if (text is { IsTight: true, Separator: false })
        {
            json.WriteString("spacing", "Small");
        }
    }

    private static void Write(Utf8JsonWriter json, FactSet facts)
    {
        json.WriteString("type", "FactSet");
        json.WriteStartArray("facts");
        foreach (var fact in facts.Facts)
        {
            json.WriteStartObject();
            json.WriteString("title", fact.Title);
            json.WriteString("value", fact.Value.Markdown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Container container)
    {
        json.WriteString("type", "Container");
        WriteUnlessDefault(json, "style", container.Style);
        WriteItems(json, container.Items);
    }

    private static void Write(Utf8JsonWriter json, ColumnSet set)
    {
        json.WriteString("type", "ColumnSet");
        json.WriteStartArray("columns");
        foreach (var column in set.Columns)
        {
            json.WriteStartObject();
            json.WriteString("type", "Column");
            WriteWidth(json, column);
            WriteUnlessDefault(json, "style", column.Style);
            if (set.IsBar && !ReferenceEquals(column, set.Columns[0]))
            {
                json.WriteString("spacing", "None");
            }

            WriteItems(json, column.Items);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWidth(Utf8JsonWriter json, Column column)
    {
        if (column.Weight > 0)
        {
            json.WriteNumber("width", column.Weight);
            return;
        }

        json.WriteString("width", column.Stretches ? "stretch" : "auto");
    }
}
