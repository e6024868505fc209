using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Budget;

/// <summary>What was approved, what is committed and spent, and what is left.</summary>
internal sealed class BudgetCapability(InquiryDesk desk, Listener listener, Agency agency) : QuestionCapability(desk, listener)
{
    public override string Name => "budget";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Budget];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("how much is left on {account}?"),
        new("how much is left in {line} on {account}?"),
        new("are we over budget on {account}?"),
    ];

    protected override Depth Depth => Depth.Core;

    protected override string AlsoSought => "budget line";

    protected override Message Compose(Inquiry inquiry, int from) => BudgetCards.Answer(inquiry, BudgetQuestion.Answer(inquiry), from, agency);
}
