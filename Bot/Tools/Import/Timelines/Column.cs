namespace AccountBot.Tools.Import.Timelines;

/// <summary>What a column of a timeline holds.</summary>
internal enum Column
{
    Account,
    Id,
    Title,
    Due,
    Owner,
    State,
    DoneOn,
    Stage,
    Kind,
    Version,
}
