using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles.Schemas;

/// <summary>Every keyword that is understood. One that is missing here stops the reading: it must not be passed over in silence.</summary>
internal static class Keywords
{
    private static readonly Check Nothing = _ => [];

    /// <param name="name">The keyword.</param>
    /// <param name="value">What the schema says by it.</param>
    /// <param name="schema">The schema that it stands in, since some keywords need their neighbours.</param>
    public static Check Read(string name, JsonElement value, JsonElement schema) => name switch
    {
        "$schema" or "title" or "description" or "default" => Nothing,
        "type" => TypeKeyword.Type(value),
        "enum" => TypeKeyword.Enum(value),
        "properties" => ObjectKeywords.Properties(value),
        "additionalProperties" => ObjectKeywords.AdditionalProperties(value, schema),
        "required" => ObjectKeywords.Required(value),
        "items" => ArrayKeywords.Items(value),
        "minItems" => ArrayKeywords.MinItems(value),
        "minLength" => TextKeywords.MinLength(value),
        "maxLength" => TextKeywords.MaxLength(value),
        "pattern" => TextKeywords.Pattern(value),
        "format" => TextKeywords.Format(value),
        "minimum" => NumberKeywords.Minimum(value),
        "exclusiveMinimum" => NumberKeywords.ExclusiveMinimum(value),
        _ => throw new NotSupportedException($"The schema's keyword '{name}' is not understood."),
    };
}
