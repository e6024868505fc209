using AccountBot.Language;

namespace AccountBot.Tools.Doctor;

/// <summary>What the doctor says.</summary>
internal static class DoctorWords
{
    public const string SettingsAreWell = "all that are needed are there, and none is misspelt";
    public const string MendSettings = "Mend these in appsettings.json, in the environment (A__B for A:B) or on the command line";
    public const string SettingsFirst = "cannot be looked at before its settings are mended";
    public const string NoFileYet = "the file is made at the first start, and its folder can be written";
    public const string StoreWorks = "rows can be written, read and removed";
    public const string MendStore = "Look at the address in Storage:…, and whether the bot's identity has the role Storage Table Data Contributor on the account; a new role takes up to half an hour to work";
    public const string TokensNotAsked = "no MicrosoftAppId is set: in Development activities come without tokens";
    public const string MendMetadata = "Look at ToBotFromChannelOpenIdMetadataUrl, and whether this machine reaches it";
    public const string NoTeamsKeys = "the document at ToBotFromChannelOpenIdMetadataUrl names no key that may sign for Teams (endorsement msteams)";
    public const string TokenGiven = "a token for the connector was given";
    public const string MendToken = "Look at MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword and ToChannelFromBotLoginUrl; a secret may have run out";
    public const string MendManagedToken = "A managed identity is known on the machine in Azure that has it and nowhere else: ask there, and look whether MicrosoftAppId is that identity's client id";
    public const string PeopleFromFile = "they come from the agency file";
    public const string NobodyToAskAbout = "the agency file names nobody about whom Graph could be asked";
    public const string MendPermissions = "Grant these to the bot's identity and have an administrator consent; docs/permissions.md says what each is for";
    public const string NoPublicAddress = "no Public:BaseUrl is set: no links for calendars and sent updates are offered";
    public const string MendPublicAddress = "Start the bot, and look whether the name in Public:BaseUrl leads to it";
    public const string AllIsWell = "All is well.";

    public static string Agency(string file, int accounts, int people) => $"{file} names {Says.Count(accounts, "account")} and {Says.Count(people, "person", "people")}";

    public static string Keys(int count) => $"{Says.Count(count, "key")} may sign for Teams";

    public static string OtherIssuer(string published, string expected) => $"tokens are issued by '{published}', and ToBotFromChannelTokenIssuer says '{expected}'";

    public static string NoAnswer(Uri address, string why) => $"{address} does not answer as it should: {why}";

    public static string NotWell(IReadOnlyList<string> names) => $"{Says.List(names)} {(names.Count == 1 ? "needs" : "need")} mending";
}
