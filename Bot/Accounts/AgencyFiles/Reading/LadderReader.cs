using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles.Reading;

internal static class LadderReader
{
    public static Ladder Read(Place file)
    {
        List<Rung> rungs = [.. file.ItemsOf("ladder").Select((rung, index) =>
            Rung(rung, index == 0 ? DefaultDuties.Lowest : DefaultDuties.Others))];
        return new Ladder(rungs, [.. file.ItemsOf("besides").Select(beside => Rung(beside, DefaultDuties.Lowest))]);
    }

    private static Rung Rung(Place rung, IReadOnlySet<Duty> usual)
    {
        var does = rung.Member("does") is null ? usual : rung.Texts("does").Select(Values.WordOf<Duty>).ToHashSet();
        var named = rung.MembersOf("approves").ToDictionary(member => Kind(member.Name), Limit);
        return new Rung(new Role(rung.TextOf("role")), rung.TextOf("title"), rung.Texts("titles"), new Limits(named) { Does = does }, does);
    }

    // The file says in a deadline's name what its limit counts; every other name is the kind's own.
    private static RequestKind Kind(string name) =>
        name == "deadlineDays" ? RequestKind.Deadline : Values.WordOf<RequestKind>(name);

    private static Limit Limit(Place value) => value.Json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.True => Accounts.Limit.Unlimited,
        JsonValueKind.False => Accounts.Limit.Never,
        _ => Accounts.Limit.UpTo(value.Number!.Value),
    };
}
