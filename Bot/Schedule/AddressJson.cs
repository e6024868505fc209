using System.Text.Json.Serialization;
using AccountBot.Channel;

namespace AccountBot.Schedule;

[JsonSerializable(typeof(ConversationReference))]
internal sealed partial class AddressJson : JsonSerializerContext;
