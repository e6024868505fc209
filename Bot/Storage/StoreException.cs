namespace AccountBot.Storage;

/// <summary>Azure Table storage would refuse this write; it is refused before the wire so that both homes behave alike. A fault in our code.</summary>
internal sealed class StoreRefusedException(string message) : Exception(message);

/// <summary>The store did not answer in time. What was asked of it may or may not have been done: read to find out.</summary>
internal sealed class StoreUnavailableException(string message, Exception inner) : Exception(message, inner);
