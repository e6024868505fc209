using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AccountBot.Storage.Sqlite;

/// <summary>A row's properties as one JSON text, so that the file can be read with any SQLite tool.</summary>
internal static class PropertiesText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Write(Properties properties)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            foreach (var (name, value) in properties)
            {
                WriteValue(json, name, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Properties Read(string text)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        var properties = new Properties();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            ReadValue(ref json, properties);
        }

        return properties;
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteString(name, text);
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            default:
                json.WriteBoolean(name, (bool)value);
                break;
        }
    }

    private static void ReadValue(ref Utf8JsonReader json, Properties into)
    {
        var name = json.GetString()!;
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                into.Add(name, json.GetString()!);
                break;
            case JsonTokenType.Number:
                into.Add(name, json.GetInt64());
                break;
            default:
                into.Add(name, json.GetBoolean());
                break;
        }
    }
}
