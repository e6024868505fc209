using System.Text.Json;
using AccountBot.Accounts.AgencyFiles.Schemas;

namespace AccountBot.Tests.Accounts.AgencyFiles;

public class SchemaTests
{
    [Theory]
    [InlineData("""{ "oneOf": [] }""")]
    [InlineData("""{ "properties": { "a": { "items": { "uniqueItems": true } } } }""")]
    [InlineData("""{ "format": "ipv4" }""")]
    [InlineData("""{ "type": "decimal" }""")]
    public void What_the_reader_does_not_understand_in_a_schema_is_never_passed_over(string schema) =>
        Assert.Throws<NotSupportedException>(() => Schema.Of(JsonDocument.Parse(schema).RootElement));
}
