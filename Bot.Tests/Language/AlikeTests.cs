using AccountBot.Language;

namespace AccountBot.Tests.Language;

public class AlikeTests
{
    [Theory]
    [InlineData("how do I reconcile a PO?", "I'm stuck on the PO reconciliation, can somebody help?", true)]
    [InlineData("who knows the ABPI code for leaflets?", "stuck on the ABPI code bit of the leaflet", true)]
    [InlineData("stuck on the deck", "stuck on the deck", true)]
    [InlineData("how do I format the deck?", "stuck on the deck", false)]
    [InlineData("stuck on the Velorin invoices", "stuck on the Velorin poster", false)]
    [InlineData("can somebody help me?", "I need help", false)]
    [InlineData("", "", false)]
    public void Two_questions_are_alike_by_what_they_are_about(string one, string other, bool alike)
    {
        Assert.Equal(alike, Alike.Share(one, other, ["Velorin"]) > 0);
        Assert.Equal(Alike.Share(one, other, []), Alike.Share(other, one, []));
    }
}
