using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AccountBot.Storage;

namespace AccountBot.Accounts.Books;

/// <summary>A record as a row's one document, with the version of its form, so that a later release can read what this one wrote.</summary>
internal static class Document
{
    private const string Body = "doc";
    private const string Version = "v";

    public static Properties Write<T>(T value) => new() { { Version, 1L }, { Body, JsonSerializer.Serialize(value, TypeOf<T>()) } };

    /// <summary>A document that was read before, letter by letter.</summary>
    public static Properties OfText(string text) => new() { { Version, 1L }, { Body, text } };

    public static T Read<T>(Row row) => Parse<T>(TextOf(row));

    /// <summary>The document as it was written, letter by letter.</summary>
    public static string TextOf(Row row) => row.Properties.Text(Body) ?? "null";

    public static T Parse<T>(string text) =>
        JsonSerializer.Deserialize(text, TypeOf<T>()) ?? throw new InvalidDataException($"A row holds no {typeof(T).Name}.");

    public static string ToText<T>(T value) => JsonSerializer.Serialize(value, TypeOf<T>());

    private static JsonTypeInfo<T> TypeOf<T>() => Form<T>.Known;

    /// <summary>How a record is written, looked up once.</summary>
    private static class Form<T>
    {
        public static readonly JsonTypeInfo<T> Known = (JsonTypeInfo<T>)AccountsJson.Relaxed.GetTypeInfo(typeof(T))!;
    }
}
