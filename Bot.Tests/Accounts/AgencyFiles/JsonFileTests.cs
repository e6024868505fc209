using System.Text;
using AccountBot.Accounts.AgencyFiles;

namespace AccountBot.Tests.Accounts.AgencyFiles;

public class JsonFileTests
{
    [Theory]
    [InlineData("{\n  \"agency\": \"North\",\n  oops\n}", "line 3, column 3")]
    [InlineData("", "line 1, column 1")]
    [InlineData("{ \"agency\": \"North\", }", "line 1, column 22")]
    public void What_is_not_json_is_named_by_line_and_column(string json, string where)
    {
        var fault = Assert.Single(SmallAgency.Read(json).Faults);

        Assert.Equal(where, fault.Path);
        Assert.StartsWith("is not JSON: ", fault.What, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.What);
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused_wherever_it_stands() => Assert.Equal(
        ["agency: is written twice", "ladder[0].role: is written twice"],
        Faults("""{ "agency": "A", "ladder": [{ "role": "A", "role": "B" }], "agency": "B" }"""));

    [Theory]
    [InlineData("""{ "agency": "\ud800" }""", "agency")]
    [InlineData("""{ "people": [{ "\udc00": 1 }] }""", "people[0]")]
    public void Half_of_a_surrogate_pair_is_refused_by_its_path(string json, string path) =>
        Assert.Equal(path, Assert.Single(SmallAgency.Read(json).Faults).Path);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() => Assert.Contains(
        "is not UTF-8", Assert.Single(AgencyFile.Read([0x7B, 0xFF, 0x7D]).Faults).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_does_no_harm() => Assert.Empty(
        AgencyFile.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SmallAgency.Json)]).Faults);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"agency\"")]
    public void Json_of_another_shape_is_refused(string json) =>
        Assert.Contains("must be an object", Assert.Single(Faults(json)), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_a_fault_and_not_an_exception() => Assert.Contains(
        "cannot be read", Assert.Single(AgencyFile.Read("/no/such/agency.json").Faults).What, StringComparison.Ordinal);

    private static IEnumerable<string> Faults(string json) => SmallAgency.Read(json).Faults.Select(fault => fault.ToString());
}
