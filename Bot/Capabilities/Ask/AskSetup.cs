namespace AccountBot.Capabilities.Ask;

/// <summary>What all questions share.</summary>
internal static class AskSetup
{
    public static IServiceCollection AddAsk(this IServiceCollection services) => services.AddSingleton<InquiryDesk>();
}
