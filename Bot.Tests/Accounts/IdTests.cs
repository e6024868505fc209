using AccountBot.Accounts;

namespace AccountBot.Tests.Accounts;

public class IdTests
{
    [Theory]
    [InlineData("velorin-eu", true)]
    [InlineData("0", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("-eu", false)]
    [InlineData("Velorin", false)]
    [InlineData("velorin eu", false)]
    [InlineData("~w", false)]
    [InlineData("velorin\n", false)]
    public void An_account_id_is_lower_case_letters_digits_and_hyphens(string? text, bool fits) =>
        Assert.Equal(fits, AccountId.TryParse(text, out _));

    [Fact]
    public void An_account_id_has_at_most_63_characters()
    {
        Assert.True(AccountId.TryParse(new string('a', 63), out _));
        Assert.False(AccountId.TryParse(new string('a', 64), out _));
    }

    [Theory]
    [InlineData("3F1C6A52-0001-4F5E-9A10-000000000001", true)]
    [InlineData("3f1c6a5200014f5e9a10000000000001", false)]
    [InlineData("{3f1c6a52-0001-4f5e-9a10-000000000001}", false)]
    [InlineData("00000000-0000-0000-0000-000000000000", false)]
    [InlineData("Helen Marsh", false)]
    [InlineData(null, false)]
    public void A_person_id_is_an_object_id_with_hyphens(string? text, bool fits) =>
        Assert.Equal(fits, PersonId.TryParse(text, out _));

    [Fact]
    public void A_person_id_reads_lower_case_whatever_it_was_written_in() => Assert.Equal(
        "3f1c6a52-0001-4f5e-9a10-00000000000a", PersonId.Parse("3F1C6A52-0001-4F5E-9A10-00000000000A").ToString());

    [Fact]
    public void What_is_no_id_is_refused_by_name()
    {
        Assert.Contains("'No Id'", Assert.Throws<FormatException>(() => AccountId.Parse("No Id")).Message, StringComparison.Ordinal);
        Assert.Contains("'No Id'", Assert.Throws<FormatException>(() => PersonId.Parse("No Id")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_is_the_same_in_either_case()
    {
        Assert.Equal(new Role("AM"), new Role("am"));
        Assert.Equal(new Role("AM").GetHashCode(), new Role("am").GetHashCode());
        Assert.NotEqual(new Role("AM"), new Role("AD"));
    }
}
