using System.Diagnostics;
using OpenTelemetry;

namespace AccountBot.Hosting.Telemetry;

/// <summary>Keeps of the addresses that the bot calls the host alone: paths name conversations and people. Queries are anybody's words.</summary>
internal sealed class AddressShortener : BaseProcessor<Activity>
{
    private const string Address = "url.full";
    private const string Query = "url.query";

    public override void OnEnd(Activity data)
    {
        data.SetTag(Query, null);
        if (data.Kind == ActivityKind.Client && data.GetTagItem(Address) is string address)
        {
            data.SetTag(Address, Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.GetLeftPart(UriPartial.Authority) : null);
        }
    }
}
