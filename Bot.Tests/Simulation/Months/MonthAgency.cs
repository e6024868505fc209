using System.Globalization;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation.Months;

/// <summary>Fourteen people in six time zones, with cut-offs all through the month.</summary>
internal static class MonthAgency
{
    public static readonly DateTimeOffset Start = new(2026, 3, 9, 6, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset End = Start + TimeSpan.FromDays(30);

    private static readonly string[] CutOffs = ["Alder poster", "Willow abstract", "Maple slides", "Hazel dossier", "Cypress video", "Juniper webcast", "Laurel banner", "Poplar leaflet"];

    private static readonly (string Name, string Title, string Zone, string Account, string Role)[] Joining =
    [
        ("Kenji Mori", "Account Executive", "Asia/Tokyo", "orlavex", "AE"),
        ("Asha Nair", "Account Executive", "Asia/Kolkata", "marelle-us", "AE"),
        ("Jonas Keller", "Account Manager", "Europe/Berlin", "quillan", "AM"),
        ("Chloe Bright", "Client Services Director", "Australia/Sydney", "quillan", "CSD"),
    ];

    public static JsonObject Read()
    {
        var agency = WorldAgency.Read();
        agency["policy"]!["digest"] = new JsonObject { ["AE"] = "daily 08:45", ["AM"] = "daily 08:30", ["AD"] = "weekly Mon 08:30", ["CSD"] = "weekly Mon 09:00" };
        agency["people"]!.AsArray().Single(person => (string?)person!["name"] == "Priya Raman")!["timeZone"] = "America/New_York";
        for (var joined = 0; joined < Joining.Length; joined++)
        {
            Join(agency, joined);
        }

        agency.WithoutCutOffs();
        for (var number = 0; number < CutOffs.Length; number++)
        {
            AddCutOff(agency, number);
        }

        return agency;
    }

    private static void Join(JsonObject agency, int joined)
    {
        var (name, title, zone, account, role) = Joining[joined];
        var id = $"5eed0000-0001-4000-8000-0000000000{0xb + joined:x2}";
        agency["people"]!.AsArray().Add(new JsonObject { ["id"] = id, ["name"] = name, ["title"] = title, ["timeZone"] = zone });
        agency.Account(account)["team"]![role]!.AsArray().Add(id);
    }

    /// <summary>In turns on each account, the executive's, every third day, on a working day.</summary>
    private static void AddCutOff(JsonObject agency, int number)
    {
        var account = agency["accounts"]!.AsArray()[number % 4]!;
        var day = DateOnly.FromDateTime(Start.UtcDateTime).AddDays(4 + (number * 3));
        day = day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
        account["milestones"]!.AsArray().Add(new JsonObject
        {
            ["id"] = $"cut-off-{number}",
            ["title"] = CutOffs[number],
            ["due"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["owner"] = (string)account["team"]!["AE"]![0]!,
            ["immovable"] = true,
        });
    }
}
