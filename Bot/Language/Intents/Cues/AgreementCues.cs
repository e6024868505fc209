using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>Requests for a yes: to release content, to change the plan, to anything else.</summary>
internal static class AgreementCues
{
    public static readonly Cue[] Rows =
    [
        new(ReleaseContent, 0.85, "! release _"),
        new(ReleaseContent, 0.8, "^ can|could|may i|we please? release _"),
        new(ReleaseContent, 0.85, "ask|request|need|want|get|requesting .. release of|for _"),
        new(ReleaseContent, 0.85, "approval|permission|signoff|ok|okay to release _"),
        new(ReleaseContent, 0.8, "ready for|to release"),

        new(ChangePlan, 0.85, "! change|revise|amend|rework|adapt|alter the|our|my plan"),
        new(ChangePlan, 0.85, "! ask|request|need|want|propose|requesting|suggest .. plan change|revision|amendment"),
        new(ChangePlan, 0.8, "^ plan change|revision|amendment"),
        new(ChangePlan, 0.8, "change|revision|amendment of|to the|our? plan"),
        new(ChangePlan, -0.6, "plan .. #goal", "the media plan moves to a date"),

        new(AskForApproval, 0.8, "! ask|request|need|want|get|requesting|seeking|seek .. approval|permission|signoff|decision to|for _"),
        new(AskForApproval, 0.75, "need|needs|want|requesting .. approval|permission|signoff to|for _"),
        new(AskForApproval, -0.9, "#money", "money is asked for as money"),
        new(AskForApproval, -0.8, "to release"),
        new(AskForApproval, -0.9, "for me to approve|sign|decide"),
    ];
}
