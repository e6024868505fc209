namespace AccountBot.Accounts.AgencyFiles.Reading;

/// <summary>The agency's own part of a file without faults.</summary>
internal static class AgencyReader
{
    private const string DefaultCurrency = "GBP";

    public static Agency Read(Place file) => new(
        file.TextOf("agency"),
        file.Text("currency") ?? DefaultCurrency,
        CalendarReader.Read(file.Member("calendar")),
        LadderReader.Read(file),
        PolicyReader.Read(file.Member("policy")),
        [.. file.ItemsOf("people").Select(Person)],
        [.. file.Texts("administrators").Select(PersonId.Parse).Distinct()],
        file.Member("stages") is null ? Agency.DefaultStages : file.Texts("stages"));

    private static AgencyPerson Person(Place person) => new(
        PersonId.Parse(person.TextOf("id")),
        person.TextOf("name"),
        person.Text("mail"),
        person.Text("title"),
        person.Person("manager"),
        person.Zone("timeZone"));
}
