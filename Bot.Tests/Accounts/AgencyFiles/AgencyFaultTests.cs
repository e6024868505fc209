using AccountBot.Accounts.AgencyFiles;

namespace AccountBot.Tests.Accounts.AgencyFiles;

/// <summary>One row a way to get the file wrong: what is written where, and which value is named with which words.</summary>
public class AgencyFaultTests
{
    private const string Stranger = $"\"{SmallAgency.Stranger}\"";
    private const string Ada = $"\"{SmallAgency.Ada}\"";

    [Theory]
    [InlineData("agency", null, "agency", "is missing")]
    [InlineData("agency", "\"\"", "agency", "must not be empty")]
    [InlineData("agency", "7", "agency", "must be a text, and is 7")]
    [InlineData("agency", "null", "agency", "must be a text, and is null")]
    [InlineData("colour", "\"blue\"", "colour", "is not known here")]
    [InlineData("currency", "\"gbp\"", "currency", "must look like ^[A-Z]{3}$")]
    [InlineData("currency", "\"GBP\\n\"", "currency", "must look like ^[A-Z]{3}$")]
    [InlineData("ladder", "[]", "ladder", "must have at least 2 entries, and has 0")]
    [InlineData("ladder", "{}", "ladder", "must be a list, and is an object")]
    [InlineData("ladder[1].role", "\"1st\"", "ladder[1].role", "must look like")]
    [InlineData("ladder[1].approves.budget", "-1", "ladder[1].approves.budget", "must be 0 or more")]
    [InlineData("ladder[1].approves.budget", "\"500\"", "ladder[1].approves.budget", "must be a number or null, and is \"500\"")]
    [InlineData("ladder[1].approves.budget", "1e300", "ladder[1].approves.budget", "must be a number or null")]
    [InlineData("ladder[1].approves.deadlineDays", "1.5", "ladder[1].approves.deadlineDays", "must be a whole number or null")]
    [InlineData("ladder[1].approves.lunch", "1", "ladder[1].approves.lunch", "is not known here")]
    [InlineData("ladder[1].does", "[\"sleep\"]", "ladder[1].does[0]", "must be one of own milestones, milestones")]
    [InlineData("policy.route", "\"sideways\"", "policy.route", "must be one of step-by-step, direct")]
    [InlineData("policy.remindAfterHours", "0", "policy.remindAfterHours", "must be more than 0")]
    [InlineData("policy.digest.Lead", "\"hourly\"", "policy.digest.Lead", "must look like")]
    [InlineData("calendar.holidays", "[\"2026-02-30\"]", "calendar.holidays[0]", "must be a day of the calendar")]
    [InlineData("people[0].id", "\"ada\"", "people[0].id", "must be an object id")]
    [InlineData("people[0].id", "\"00000000-0000-0000-0000-000000000000\"", "people[0].id", "must be an object id")]
    [InlineData("accounts[0].id", "\"First\"", "accounts[0].id", "must look like")]
    [InlineData("accounts[0].team", null, "accounts[0].team", "is missing")]
    [InlineData("accounts[0].team.Lead", Ada, "accounts[0].team.Lead", "must be a list")]
    [InlineData("accounts[0].milestones[0].due", "\"2 March 2026\"", "accounts[0].milestones[0].due", "must be a day of the calendar")]
    [InlineData("accounts[0].milestones[0].immovable", "\"yes\"", "accounts[0].milestones[0].immovable", "must be true or false")]
    [InlineData("accounts[0].issues[0].promised.by", "\"2026-02-06T17:00:00\"", "accounts[0].issues[0].promised.by", "must be a moment")]
    public void What_does_not_fit_the_schema_is_named_by_its_path(string at, string? json, string path, string what) =>
        AssertFirst(SmallAgency.With(at, json), path, what);

    [Theory]
    [InlineData("calendar.timeZone", "\"Europe/Atlantis\"", "calendar.timeZone", "there is no time zone \"Europe/Atlantis\"")]
    [InlineData("calendar.timeZone", "\"\"", "calendar.timeZone", "there is no time zone")]
    [InlineData("calendar.timeZone", "\"../../etc/hostname\"", "calendar.timeZone", "there is no time zone")]
    [InlineData("calendar.timeZone", "\"Europe\\u0000\"", "calendar.timeZone", "there is no time zone")]
    [InlineData("calendar.workingDays", "[]", "calendar.workingDays", "must name at least one day")]
    [InlineData("calendar.workingHours", "\"17:00-09:00\"", "calendar.workingHours", "from an earlier to a later time")]
    [InlineData("calendar.workingHours", "\"09:00-24:30\"", "calendar.workingHours", "from an earlier to a later time")]
    [InlineData("ladder[1].role", "\"partner\"", "ladder[2].role", "the role \"Partner\" is taken by ladder[1].role")]
    [InlineData("besides[0].role", "\"LEAD\"", "besides[0].role", "the role \"LEAD\" is taken by ladder[1].role")]
    [InlineData("besides[0].role", "\" \"", "besides[0].role", "must not be blank")]
    [InlineData("ladder[0].titles", "[\"principal\", \"Junior\"]", "ladder[1].titles[0]", "means another rung too, by ladder[0].titles[0]")]
    [InlineData("ladder[0].title", "\"Part ner\"", "ladder[2].role", "means another rung too, by ladder[0].title")]
    [InlineData("policy.digest.Boss", "\"daily 08:30\"", "policy.digest.Boss", "there is no role 'Boss'")]
    [InlineData("policy.digest.Lead", "\"daily 25:00\"", "policy.digest.Lead", "must end in a time of the day")]
    [InlineData("policy.nudgeEveryHours", "1e12", "policy.nudgeEveryHours", "must be 87672 at most")]
    [InlineData("policy.oldAfterDays", "9999999999", "policy.oldAfterDays", "must be 3653 at most")]
    [InlineData("people[2]", $$"""{ "id": {{Ada}}, "name": "Again" }""", "people[2].id", "is taken by people[0].id")]
    [InlineData("people[0].manager", Stranger, "people[0].manager", "there is nobody with the id")]
    [InlineData("people[0].timeZone", "\"Nowhere\"", "people[0].timeZone", "there is no time zone")]
    [InlineData("administrators[1]", Stranger, "administrators[1]", "there is nobody with the id")]
    [InlineData("accounts[1].id", "\"first\"", "accounts[1].id", "is taken by accounts[0].id")]
    [InlineData("accounts[0].team.Lead[0]", Stranger, "accounts[0].team.Lead[0]", "there is nobody with the id")]
    [InlineData("accounts[0].team.Boss", "[]", "accounts[0].team.Boss", "there is no role 'Boss'")]
    [InlineData("accounts[0].team.lead", "[]", "accounts[0].team.lead", "twice, case aside")]
    [InlineData("accounts[0].period.to", "\"2025-12-31\"", "accounts[0].period", "ends before it begins")]
    [InlineData("accounts[0].budget[1].line", "\"fees\"", "accounts[0].budget[1].line", "is taken by accounts[0].budget[0].line")]
    [InlineData("accounts[0].milestones[1].id", "\"one\"", "accounts[0].milestones[1].id", "is taken by accounts[0].milestones[0].id")]
    [InlineData("accounts[0].milestones[0].owner", Stranger, "accounts[0].milestones[0].owner", "there is nobody with the id")]
    [InlineData("accounts[0].milestones[1].after[0]", "\"none\"", "accounts[0].milestones[1].after[0]", "has no milestone \"none\"")]
    [InlineData("accounts[0].milestones[1].after[0]", "\"two\"", "accounts[0].milestones[1].after", "'two' would have to be done before")]
    [InlineData("accounts[0].milestones[1].days", "99999", "accounts[0].milestones[1].days", "must be 3653 at most")]
    [InlineData("accounts[0].issues[0].raisedBy", Stranger, "accounts[0].issues[0].raisedBy", "there is nobody with the id")]
    [InlineData("accounts[1].competesWith[0]", "\"third\"", "accounts[1].competesWith[0]", "there is no account \"third\"")]
    [InlineData("accounts[1].competesWith[0]", "\"second\"", "accounts[1].competesWith[0]", "does not compete with itself")]
    public void What_makes_no_sense_is_named_by_its_path(string at, string json, string path, string what) =>
        AssertFirst(SmallAgency.With(at, json), path, what);

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var json = SmallAgency.Json
            .Replace("\"North Star\"", "7", StringComparison.Ordinal)
            .Replace("\"owner\": \"", "\"owner\": \"x", StringComparison.Ordinal)
            .Replace("[\"first\"]", "[\"third\"]", StringComparison.Ordinal);

        Assert.Equal(
            ["agency", "accounts[0].milestones[0].owner", "accounts[1].competesWith[0]"],
            SmallAgency.Read(json).Faults.Select(fault => fault.Path));
    }

    [Fact]
    public void A_value_has_one_fault_at_most() =>
        Assert.Single(SmallAgency.Read(SmallAgency.With("policy.digest.Lead", "\"hourly\"")).Faults);

    [Fact]
    public void A_fault_is_one_line_even_where_the_file_has_odd_names()
    {
        var fault = Assert.Single(SmallAgency.Read(SmallAgency.With("a\nb", "1")).Faults);

        Assert.StartsWith("[\"a\\nb\"]: is not known here", fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.ToString());
    }

    [Fact]
    public void Milestones_that_wait_for_each_other_are_each_named_and_those_behind_them_are_not()
    {
        var json = SmallAgency.With("accounts[0].milestones", """
            [
              { "id": "a", "title": "A", "due": "2026-03-02", "after": ["b"] },
              { "id": "b", "title": "B", "due": "2026-03-02", "after": ["c"] },
              { "id": "c", "title": "C", "due": "2026-03-02", "after": ["a"] },
              { "id": "d", "title": "D", "due": "2026-03-02", "after": ["c"] }
            ]
            """);

        Assert.Equal(
            ["accounts[0].milestones[0].after", "accounts[0].milestones[1].after", "accounts[0].milestones[2].after"],
            SmallAgency.Read(json).Faults.Select(fault => fault.Path));
    }

    private static void AssertFirst(string json, string path, string what)
    {
        var result = SmallAgency.Read(json);
        Assert.Null(result.File);
        var fault = result.Faults[0];
        Assert.Equal(path, fault.Path);
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
    }
}
