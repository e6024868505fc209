using System.Text;
using AccountBot.Hosting.Settings;
using AccountBot.People;
using AccountBot.Storage;
using Microsoft.Extensions.Configuration;

namespace AccountBot.Tests.Hosting;

public sealed class SettingsTests : IDisposable
{
    private readonly SettingsWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void An_identity_alone_gives_the_public_cloud_and_the_embedded_store()
    {
        var settings = world.WithIdentity().Read().Settings!;

        Assert.Equal(new Identity(Guid.Parse(SettingsWorld.AppId), Guid.Parse(SettingsWorld.Tenant), AppType.SingleTenant, "s3cret"), settings.Identity);
        Assert.Equal("https://login.botframework.com/v1/.well-known/openidconfiguration", settings.Channel.OpenIdMetadata.ToString());
        Assert.Equal("https://api.botframework.com", settings.Channel.TokenIssuer);
        Assert.Equal($"https://login.microsoftonline.com/{SettingsWorld.Tenant}", settings.Channel.LoginUrl!.ToString());
        Assert.Equal("https://api.botframework.com/.default", settings.Channel.OAuthScope);
        Assert.Equal(["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"], settings.Channel.AllowedServiceHosts);
        Assert.Equal([Guid.Parse(SettingsWorld.Tenant)], settings.Channel.AllowedTenants!);
        Assert.Equal(Path.Combine(world.Root, "data", "accountbot.db"), Assert.IsType<StorageSettings.Embedded>(settings.Storage).Path);
        Assert.Equal(Path.Combine(world.Root, "agency.json"), settings.AgencyFile);
        Assert.Equal(new Uri("https://graph.microsoft.com/v1.0"), settings.Graph!.BaseUrl);
        Assert.Equal(new GraphIdentity.Secret(new Uri("https://login.microsoftonline.com"), Guid.Parse(SettingsWorld.Tenant), Guid.Parse(SettingsWorld.AppId), "s3cret"), settings.Graph.Identity);
        Assert.Null(settings.PublicBaseUrl);
    }

    [Fact]
    public void Development_needs_no_identity_and_then_looks_at_no_tenant()
    {
        var settings = world.Read(development: true).Settings!;

        Assert.Null(settings.Identity);
        Assert.Null(settings.Channel.AllowedTenants);
        Assert.Contains("localhost", settings.Channel.AllowedServiceHosts);
        Assert.Null(settings.Graph);
    }

    [Fact]
    public void Production_without_an_identity_is_one_fault() =>
        Assert.Equal("MicrosoftAppId", Assert.Single(world.Read().Faults).Key);

    [Fact]
    public void What_is_written_is_taken()
    {
        var settings = world.WithIdentity()
            .With("MicrosoftAppType", "userassignedmsi")
            .With("ToBotFromChannelTokenIssuer", "https://issuer.example")
            .With("ToChannelFromBotLoginUrl", "https://login.example:8443/tenant")
            .With("Channel:AllowedServiceHosts:0", "*.Teams.Example.com")
            .With("Channel:AllowedServiceHosts:1", "127.0.0.1")
            .With("Channel:AllowedTenants:0", "33333333-3333-4333-8333-333333333333")
            .With("Storage:Path", "elsewhere/bot.db")
            .With("Public:BaseUrl", "https://bot.example.com/")
            .With("Directory", "file")
            .Read().Settings!;

        Assert.Equal((AppType.UserAssignedMSI, null), (settings.Identity!.Type, settings.Identity.Password));
        Assert.Equal("https://issuer.example", settings.Channel.TokenIssuer);
        Assert.Equal("https://login.example:8443/tenant", settings.Channel.LoginUrl!.ToString());
        Assert.Equal(["*.teams.example.com", "127.0.0.1"], settings.Channel.AllowedServiceHosts);
        Assert.Equal([Guid.Parse("33333333-3333-4333-8333-333333333333")], settings.Channel.AllowedTenants!);
        Assert.Equal(Path.Combine(world.Root, "elsewhere", "bot.db"), Assert.IsType<StorageSettings.Embedded>(settings.Storage).Path);
        Assert.Equal("https://bot.example.com/", settings.PublicBaseUrl!.ToString());
        Assert.Null(settings.Graph);
    }

    [Fact]
    public void A_managed_identity_may_vouch_in_place_of_a_secret()
    {
        var settings = world.WithIdentity()
            .With("MicrosoftAppPassword", null)
            .With("MicrosoftAppFederatedClientId", "44444444-4444-4444-8444-444444444444")
            .Read().Settings!;

        Assert.Equal(Guid.Parse("44444444-4444-4444-8444-444444444444"), settings.Identity!.VouchedBy);
    }

    [Fact]
    public void Limits_are_those_that_Teams_was_last_known_to_have_unless_told_otherwise()
    {
        var usual = world.WithIdentity().Read().Settings!.Channel.Limits;
        var other = world.WithIdentity().With("Channel:SendsPerTenantPerSecond", "30").With("Channel:SendsPerChatPerHour", "900").Read().Settings!.Channel.Limits;

        Assert.Equal((50, "7 8 60 1800"), (usual.TenantPerSecond, string.Join(' ', usual.Conversation.Select(allowance => allowance.Count))));
        Assert.Equal((30, "7 8 60 900"), (other.TenantPerSecond, string.Join(' ', other.Conversation.Select(allowance => allowance.Count))));
    }

    [Theory]
    [InlineData("MicrosoftAppId", "my-bot", "'my-bot' is no id")]
    [InlineData("MicrosoftAppTenantId", "common", "'common' is no id")]
    [InlineData("MicrosoftAppTenantId", null, "is missing")]
    [InlineData("MicrosoftAppType", "MultiTenant", "is none of SingleTenant, UserAssignedMSI")]
    [InlineData("MicrosoftAppPassword", null, "is missing")]
    [InlineData("MicrosoftAppPassword", " ", "is missing")]
    [InlineData("MicrosoftAppFederatedClientId", "me", "'me' is no id")]
    [InlineData("Channel:MessagesPerPersonPerMinute", "0", "is no whole number above 0")]
    [InlineData("Channel:SendsPerTenantPerSecond", "many", "is no whole number above 0")]
    [InlineData("Channel:SendsPerChatPerSecond", "-1", "is no whole number above 0")]
    [InlineData("Channel:SendsPerChatPerHour", "1.5", "is no whole number above 0")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "login.example", "is no web address")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "/etc/keys", "is no web address")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://login.example/keys", "must begin with https://")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:8080/keys", "must begin with https://")]
    [InlineData("ToChannelFromBotLoginUrl", "http://127.0.0.1/tenant", "must begin with https://")]
    [InlineData("ToChannelFromBotLoginUrl", "https://login.example/", "names no tenant")]
    [InlineData("ToChannelFromBotLoginUrl", "https://me:you@login.example/tenant", "must have no user")]
    [InlineData("Channel:AllowedServiceHosts:0", "*.trafficmanager.net", "names that anybody can register")]
    [InlineData("Channel:AllowedServiceHosts:0", "*.europe.cloudapp.azure.com", "names that anybody can register")]
    [InlineData("Channel:AllowedServiceHosts:0", "*.com", "a whole top-level domain")]
    [InlineData("Channel:AllowedServiceHosts:0", "*.127.0.0.1", "a wildcard over an address")]
    [InlineData("Channel:AllowedServiceHosts:0", "*", "is no host")]
    [InlineData("Channel:AllowedServiceHosts:0", "", "is no host")]
    [InlineData("Channel:AllowedServiceHosts:0", "https://smba.trafficmanager.net", "is no host")]
    [InlineData("Channel:AllowedServiceHosts:0", "smba.trafficmanager.net:443", "is no host")]
    [InlineData("Channel:AllowedServiceHosts:0", "smba.trafficmanager.net.", "is no host")]
    [InlineData("Channel:AllowedServiceHosts", "smba.trafficmanager.net", "is a list")]
    [InlineData("Channel:AllowedTenants:0", "example.com", "'example.com' is no id")]
    [InlineData("Channel:AllowedTenants:0", "", "'' is no id")]
    [InlineData("Channel:AllowedTenants", "", "is a list without entries")]
    [InlineData("Storage:ConnectionString", "tables.example", "is no connection string")]
    [InlineData("Storage:ConnectionString", "AccountName=agency", "is no connection string")]
    [InlineData("Storage:ConnectionString", "AccountName=agency;AccountKey=no key", "is no connection string")]
    [InlineData("Storage:ConnectionString", "DefaultEndpointsProtocol=http;AccountName=agency;AccountKey=c2VjcmV0", "must lead to an https address")]
    [InlineData("Storage:TableEndpoint", "agency.table.core.windows.net", "is no web address")]
    [InlineData("Storage:TableEndpoint", "http://127.0.0.1:10002/agency", "must begin with https://")]
    [InlineData("Storage:TableEndpoint", "https://agency.table.core.windows.net/?sv=2026&sig=c2VjcmV0", "must have no user, query or fragment")]
    [InlineData("Storage:Path", ".", "is a folder")]
    [InlineData("Storage:Path", "agency.json/bot.db", "cannot be written")]
    [InlineData("Graph:BaseUrl", "http://127.0.0.1:8080/v1.0", "must begin with https://")]
    [InlineData("Graph:BaseUrl", "graph.example", "is no web address")]
    [InlineData("Graph:Authority", "http://127.0.0.1:8080", "must begin with https://")]
    [InlineData("Graph:TenantId", "common", "'common' is no id")]
    [InlineData("Graph:ClientId", "my-app", "'my-app' is no id")]
    [InlineData("Directory", "Ldap", "is none of File, Graph")]
    [InlineData("Agency:File", "other.json", "there is no file")]
    [InlineData("Public:BaseUrl", "bot.example.com", "is no web address")]
    [InlineData("Public:BaseUrl", "http://localhost:3978", "must begin with https://")]
    [InlineData("Storage:Pth", "x.db", "did you mean Storage:Path?")]
    [InlineData("Channel:AllowedTenant", "x", "did you mean Channel:AllowedTenants?")]
    [InlineData("MicrosoftAppPasword", "x", "did you mean MicrosoftAppPassword?")]
    public void What_cannot_work_is_one_fault_under_its_key(string key, string? value, string what)
    {
        var (settings, faults) = world.WithIdentity().With(key, value).Read();

        Assert.Null(settings);
        var fault = Assert.Single(faults);
        Assert.Equal(key, fault.Key);
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:8080/keys")]
    [InlineData("Public:BaseUrl", "http://localhost:3978")]
    public void Development_takes_http_on_this_machine(string key, string url) =>
        Assert.Empty(world.With(key, url).Read(development: true).Faults);

    [Fact]
    public void Development_takes_no_http_from_elsewhere() =>
        Assert.Single(world.With("ToBotFromChannelOpenIdMetadataUrl", "http://login.example/keys").Read(development: true).Faults);

    [Fact]
    public void An_identity_that_is_set_is_checked_in_Development_too() =>
        Assert.Equal("MicrosoftAppPassword", Assert.Single(world.WithIdentity().With("MicrosoftAppPassword", null).Read(development: true).Faults).Key);

    [Fact]
    public void A_managed_identity_needs_a_tenant_or_a_list_of_tenants()
    {
        world.WithIdentity().With("MicrosoftAppType", "UserAssignedMSI").With("MicrosoftAppTenantId", null);

        Assert.Equal("MicrosoftAppTenantId", Assert.Single(world.Read().Faults).Key);
        Assert.Empty(world.With("Channel:AllowedTenants:0", SettingsWorld.Tenant).Read().Faults);
    }

    [Fact]
    public void All_faults_are_told_at_once_each_in_one_line()
    {
        var faults = world.With("MicrosoftAppId", "a\nb").With("Directory", "Ldap").With("Storage:Pth", "x").With("Agency:File", "none").Read().Faults;

        Assert.Equal(
            ["Agency:File", "Directory", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId", "Storage:Pth"],
            faults.Select(fault => fault.Key).Order(StringComparer.Ordinal));
        Assert.All(faults, fault => Assert.DoesNotContain('\n', fault.ToString()));
    }

    [Fact]
    public void A_secret_is_in_no_fault_and_in_no_text_of_the_settings()
    {
        var settings = world.WithIdentity().Read().Settings!;
        var faults = world.With("MicrosoftAppType", "MultiTenant").Read().Faults;

        Assert.DoesNotContain("s3cret", settings.ToString(), StringComparison.Ordinal);
        Assert.All(faults, fault => Assert.DoesNotContain("s3cret", fault.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=agency;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=agency;AccountKey=c2VjcmV0;TableEndpoint=http://127.0.0.1:10002/agency")]
    public void A_storage_account_may_be_named_by_its_connection_string(string connection)
    {
        var settings = world.WithIdentity().With("Storage:ConnectionString", connection).Read().Settings!;

        Assert.Equal(new StorageSettings.ByConnectionString(connection), settings.Storage);
        Assert.DoesNotContain("c2VjcmV0", settings.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(world.Root, "data")));
    }

    [Theory]
    [InlineData("SingleTenant", null)]
    [InlineData("UserAssignedMSI", SettingsWorld.AppId)]
    public void A_storage_account_may_be_named_by_its_address_and_is_entered_by_the_managed_identity(string type, string? clientId)
    {
        var settings = world.WithIdentity().With("MicrosoftAppType", type).With("Storage:TableEndpoint", "https://agency.table.core.windows.net").Read().Settings!;

        Assert.Equal(new StorageSettings.ByEndpoint(new Uri("https://agency.table.core.windows.net"), clientId is null ? null : Guid.Parse(clientId)), settings.Storage);
    }

    [Fact]
    public void An_address_that_is_none_makes_no_folder_for_a_file()
    {
        Assert.Single(world.WithIdentity().With("Storage:TableEndpoint", "nowhere").Read().Faults);
        Assert.False(Directory.Exists(Path.Combine(world.Root, "data")));
    }

    [Fact]
    public void The_store_is_in_one_place()
    {
        var faults = world.WithIdentity().With("Storage:ConnectionString", "UseDevelopmentStorage=true").With("Storage:TableEndpoint", "https://agency.table.core.windows.net").Read().Faults;

        Assert.Equal("Storage:TableEndpoint: is set, and so is Storage:ConnectionString; the store is in one place", Assert.Single(faults).ToString());
    }

    [Theory]
    [InlineData("AccountName=agency;AccountKey=s3cret!")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=agency;AccountKey=s3cretAA")]
    public void The_key_of_a_storage_account_is_in_no_fault(string connection) =>
        Assert.DoesNotContain("s3cret", Assert.Single(world.WithIdentity().With("Storage:ConnectionString", connection).Read().Faults).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Graph_has_an_identity_of_its_own_where_one_is_written()
    {
        const string App = "44444444-4444-4444-8444-444444444444";
        const string Tenant = "55555555-5555-4555-8555-555555555555";
        world.WithIdentity().With("Graph:ClientId", App).With("Graph:TenantId", Tenant).With("Graph:Authority", "https://login.microsoftonline.us").With("Graph:BaseUrl", "https://graph.microsoft.us/v1.0");

        Assert.Equal(new GraphIdentity.Managed(Guid.Parse(App)), world.Read().Settings!.Graph!.Identity);

        var settings = world.With("Graph:ClientSecret", "s3cret").Read().Settings!;
        Assert.Equal(new GraphIdentity.Secret(new Uri("https://login.microsoftonline.us"), Guid.Parse(Tenant), Guid.Parse(App), "s3cret"), settings.Graph!.Identity);
        Assert.Equal("https://graph.microsoft.us/.default", settings.Graph.Scope);
        Assert.DoesNotContain("s3cret", settings.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_managed_identity_is_Graphs_too() =>
        Assert.Equal(new GraphIdentity.Managed(Guid.Parse(SettingsWorld.AppId)), world.WithIdentity().With("MicrosoftAppType", "UserAssignedMSI").Read().Settings!.Graph!.Identity);

    [Fact]
    public void Graph_without_any_identity_is_one_fault_that_says_what_to_do()
    {
        var fault = Assert.Single(world.With("Directory", "Graph").Read(development: true).Faults);

        Assert.Equal("Graph:ClientId", fault.Key);
        Assert.Contains("Directory=File", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Graph_that_is_played_on_this_machine_needs_no_identity_in_Development() =>
        Assert.Equal(new GraphIdentity.None(), world.With("Directory", "Graph").With("Graph:BaseUrl", "http://127.0.0.1:9000/v1.0").Read(development: true).Settings!.Graph!.Identity);

    [Fact]
    public void A_secret_without_a_tenant_gets_no_token() =>
        Assert.Equal("Graph:TenantId", Assert.Single(world.With("Graph:ClientId", SettingsWorld.AppId).With("Graph:ClientSecret", "s").Read(development: true).Faults).Key);

    [Fact]
    public void Where_the_file_knows_the_people_nobody_reads_what_is_written_of_Graph() =>
        Assert.Empty(world.WithIdentity().With("Directory", "File").With("Graph:TenantId", "x").Read().Faults);

    [Fact]
    public void An_empty_list_in_a_file_is_not_a_list_that_is_left_out()
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes("""{ "Channel": { "AllowedTenants": [] } }"""));
        var configuration = new ConfigurationBuilder().AddJsonStream(json).Build();

        var faults = SettingsReader.Read(configuration, development: true, world.Root).Faults;

        Assert.Equal("Channel:AllowedTenants", Assert.Single(faults).Key);
    }

    [Fact]
    public void Looking_at_the_stores_folder_leaves_nothing_in_it()
    {
        world.WithIdentity().Read();

        Assert.Empty(Directory.GetFiles(Path.Combine(world.Root, "data")));
    }
}
