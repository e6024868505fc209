using System.Globalization;
using System.Text.Json;
using AccountBot.Accounts;

namespace AccountBot.People.Graph;

/// <summary>Who is out of office: by the automatic replies of their mailbox, or by what Teams shows. Either permission is enough.</summary>
internal sealed class GraphAbsences(GraphBatch batch)
{
    /// <summary>Tells of each of them that Graph gave an answer for; null is at work. Of both facts in one call, for ten people at most.</summary>
    public async Task ReadAsync(IReadOnlyList<PersonId> ids, DateTimeOffset now, Action<PersonId, OutOfOffice?> take, CancellationToken cancel)
    {
        var replies = ids.Select(_ => BatchAnswer.Missing).ToArray();
        var presence = ids.Select(_ => BatchAnswer.Missing).ToArray();
        await batch.GetAsync([.. ids.Select(id => $"/users/{id}/mailboxSettings/automaticRepliesSetting"), .. ids.Select(id => $"/users/{id}/presence")], Take, cancel);

        void Take(int question, BatchAnswer answer)
        {
            var at = question % ids.Count;
            (question < ids.Count ? replies : presence)[at] = answer;
            if (!answer.IsThrottled)
            {
                take(ids[at], Out(ids[at], replies[at], presence[at], now));
            }
        }
    }

    private static OutOfOffice? Out(PersonId id, BatchAnswer replies, BatchAnswer presence, DateTimeOffset now) =>
        (replies.IsThere ? ByReplies(id, replies.Body, now) : null) ?? (presence.IsThere && IsOut(presence.Body) ? new OutOfOffice(id, Until: null) : null);

    private static OutOfOffice? ByReplies(PersonId id, JsonElement setting, DateTimeOffset now) => GraphPerson.Text(setting, "status")?.ToUpperInvariant() switch
    {
        "ALWAYSENABLED" => new OutOfOffice(id, Until: null),
        "SCHEDULED" when Moment(setting, "scheduledStartDateTime") <= now && Moment(setting, "scheduledEndDateTime") is { } end && now < end => new OutOfOffice(id, end),
        _ => null,
    };

    private static bool IsOut(JsonElement presence) =>
        GraphPerson.Text(presence, "activity") == "OutOfOffice"
        || (presence.TryGetProperty("outOfOfficeSettings", out var settings) && settings.ValueKind == JsonValueKind.Object && settings.TryGetProperty("isOutOfOffice", out var isOut) && isOut.ValueKind == JsonValueKind.True);

    /// <summary>Graph writes a local time beside the name of its zone, which may be Windows' own.</summary>
    private static DateTimeOffset? Moment(JsonElement setting, string name)
    {
        if (!setting.TryGetProperty(name, out var moment)
            || !DateTime.TryParse(GraphPerson.Text(moment, "dateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var local))
        {
            return null;
        }

        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(GraphPerson.Text(moment, "timeZone") ?? "UTC", out var known) ? known : TimeZoneInfo.Utc;
        return new DateTimeOffset(local, local.Kind == DateTimeKind.Utc ? TimeSpan.Zero : zone.GetUtcOffset(local));
    }
}
