using System.Text.Json;

namespace AccountBot.Cards;

/// <summary>Charts as JSON. They are no part of the schema's version but of what Teams draws by itself: source, "Charts in Adaptive Cards".</summary>
internal static class ChartWriter
{
    public static void Write(Utf8JsonWriter json, StackedBars chart)
    {
        json.WriteString("type", "Chart.HorizontalBar.Stacked");
        json.WriteString("title", chart.Title);
        json.WriteStartArray("data");
        foreach (var bar in chart.Bars)
        {
            Write(json, bar);
        }

        json.WriteEndArray();
        json.WritePropertyName("fallback");
        ElementWriter.Write(json, TextBlock.Subtle(chart.InWords));
    }

    private static void Write(Utf8JsonWriter json, Bar bar)
    {
        json.WriteStartObject();
        json.WriteString("title", bar.Title);
        json.WriteStartArray("data");
        foreach (var part in bar.Parts)
        {
            json.WriteStartObject();
            json.WriteString("legend", part.Legend);
            json.WriteNumber("value", part.Value);
            json.WriteString("color", NameOf(part.Color));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(ChartColor color) => color switch
    {
        ChartColor.Good => "good",
        ChartColor.Warning => "warning",
        ChartColor.Attention => "attention",
        _ => "neutral",
    };
}
