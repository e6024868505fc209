using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;

namespace AccountBot.Dialogs.Updates;

/// <summary>Sets a milestone that was agreed here, not in a file.</summary>
internal static class NewMilestone
{
    /// <summary>Its id is none that a file can state: there ids have small letters only. So neither takes the other's place.</summary>
    public static MilestoneFacts Set(Doing doing, string title, DateOnly due, PersonId owner)
    {
        var milestone = new MilestoneFacts($"M{doing.Act.TakeNumber()}", title, Kind: null, due, owner, MilestoneState.Planned, Stage: null, DoneOn: null, Immovable: false, [], Days: null, Version: null);
        doing.Change<MilestoneFacts>(entry: null, AccountKeys.OpenMilestone(doing.Book.Id, milestone), milestone, new AuditNote("milestone.added", title, "", Says.Date(due)));
        return milestone;
    }
}
