using System.Collections.Frozen;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Requests;

namespace AccountBot.Dialogs.Questions;

/// <summary>What happened on an account, in a sentence that somebody would send: one row for each action of the audit that tells of the account.</summary>
internal static class DeedWords
{
    private static readonly FrozenDictionary<string, Func<AuditLine, string>> Sentences = new Dictionary<string, Func<AuditLine, string>>(StringComparer.Ordinal)
    {
        ["status.set"] = line => line.Before.Length > 0 ? $"Status {Lower(line.After)}, was {Lower(line.Before)}" : $"Status {Lower(line.After)}",
        ["deadline.moved"] = line => $"{line.Subject} moved from {line.Before} to {line.After}",
        ["milestone.added"] = line => line.After.Length > 0 ? $"New milestone: {line.Subject}, due {line.After}" : $"No longer planned: {line.Subject}",
        ["milestone.assigned"] = line => line.Before.Length > 0 ? $"{line.Subject} is now with {line.After}, was with {line.Before}" : $"{line.Subject} is now with {line.After}",
        ["milestone.planned"] = Became,
        ["milestone.on-track"] = Became,
        ["milestone.at-risk"] = Became,
        ["milestone.late"] = Became,
        ["milestone.done"] = Became,
        ["spend.logged"] = line => $"{line.Subject}: {line.After} spent, {line.Before} before",
        ["commitment.logged"] = line => $"{line.Subject}: {line.After} committed, {line.Before} before",
        ["budget.approved"] = line => $"{line.Subject}: the approved budget is {line.After}, was {line.Before}",
        ["changeorder.approved"] = line => $"Change order approved: {line.Subject}, {line.After}",
        ["changeorder.undone"] = line => $"Change order taken back: {line.Subject}",
        ["content.handed"] = Staged,
        ["content.back"] = Staged,
        ["content.released"] = line => line.After.Length > 0 ? $"{line.Subject} is released, version {line.After}" : $"The release of {line.Subject} was taken back",
        ["plan.agreed"] = line => Agreed("Change of plan agreed", line),
        ["other.agreed"] = line => Agreed("Agreed", line),
        ["note.logged"] = line => line.Subject.TrimEnd('.'),
        ["note.contact"] = line => line.After.Length > 0 ? $"{line.Subject}: {line.After.TrimEnd('.')}" : $"{line.Subject} taken back",
        ["review.flagged"] = line => $"Review asked for: {line.Subject}",
        ["review.seen"] = line => $"Review seen: {line.Subject}",
        ["review.talk"] = line => $"To be talked about: {line.Subject}",
        ["review.change"] = line => $"Review asks for a change: {line.Subject}",
        ["issue.raised"] = line => line.After.Length > 0 ? $"Issue raised: {line.Subject} ({line.After})" : $"Issue taken back: {line.Subject}",
        ["issue.promised"] = line => line.After.Length > 0 ? $"The client was promised {line.After}. The issue: {line.Subject}" : $"A promise to the client was taken back. The issue: {line.Subject}",
        ["issue.promise.kept"] = line => $"The promise to the client was kept. The issue: {line.Subject}",
        ["issue.promise.broken"] = line => $"A promise to the client is broken: {line.After}. The issue: {line.Subject}",
        ["issue.resolved"] = line => $"Issue solved: {line.Subject}",
        ["issue.reopened"] = line => $"Issue open again: {line.Subject}",
        ["request.raised"] = line => $"Asked for: {line.After}",
        ["request.expired"] = line => $"Ran out, since nobody decided it: {line.Before}",
        ["approvals.approve"] = line => line.After == nameof(RequestState.Approved) ? $"Approved: {line.Before}" : $"{line.ActorName} approved, now with the next: {line.Before}",
        ["approvals.approveif"] = line => line.After == nameof(RequestState.Approved) ? $"Approved on a condition: {line.Before}" : $"{line.ActorName} approved on a condition, now with the next: {line.Before}",
        ["approvals.reject"] = line => $"Rejected: {line.Before}",
        ["approvals.changes"] = line => $"{line.ActorName} wants changes before deciding: {line.Before}",
        ["obligation.set"] = line => $"Owed after an approval: {line.Reason}",
        ["obligation.dropped"] = line => $"No longer owed: {line.Before}",
        ["obligation.handed"] = _ => "What was owed after an approval has gone to somebody else",
        ["approvals.met"] = line => $"Done, as an approval asked: {line.Before}",
        ["import.added"] = line => $"New from the agency file: {line.Subject}, {line.After}",
        ["import.changed"] = line => $"By the agency file, {line.Subject} is {line.After}, was {line.Before}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Tells(string action) => Sentences.ContainsKey(action);

    /// <summary>Without a full stop, and without the reason.</summary>
    public static string Of(AuditLine line) => Sentences.TryGetValue(line.Action, out var sentence) ? sentence(line) : line.Subject;

    /// <summary>What was given as the reason; null where none was, or where the sentence is it already.</summary>
    public static string? WhyOf(AuditLine line) => line.Action is "obligation.set" || line.Reason is null or "" or "undone" ? null : line.Reason;

    private static string Became(AuditLine line) => line.Before.Length > 0 ? $"{line.Subject} is {line.After}, was {line.Before}" : $"{line.Subject} is {line.After}";

    private static string Staged(AuditLine line) => line switch
    {
        { After: "" } => $"{line.Subject} is at no stage any more",
        _ when line.After.StartsWith("back from ", StringComparison.Ordinal) => $"{line.Subject} came {line.After}",
        { Before: "" } => $"{line.Subject} is at {line.After}",
        _ => $"{line.Subject} is at {line.After}, was {(line.Before.StartsWith("back from ", StringComparison.Ordinal) ? line.Before : $"at {line.Before}")}",
    };

    private static string Agreed(string what, AuditLine line) => line.After.Length > 0 ? $"{what}: {line.Subject.TrimEnd('.')} ({line.After.TrimEnd('.')})" : $"{what}: {line.Subject.TrimEnd('.')}";

    private static string Lower(string word) => word.Length == 0 ? "not set" : word.ToLowerInvariant();
}
