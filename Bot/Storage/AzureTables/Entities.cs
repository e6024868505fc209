using Azure;
using Azure.Data.Tables;

namespace AccountBot.Storage.AzureTables;

/// <summary>Rows and writes as the table's library knows them.</summary>
internal static class Entities
{
    private static readonly string[] NotOurs = ["odata.etag", "PartitionKey", "RowKey", "Timestamp", StoreLimits.WriteId];

    public static Row ToRow(TableEntity entity)
    {
        var properties = new Properties();
        foreach (var (name, value) in entity.Where(pair => !NotOurs.Contains(pair.Key, StringComparer.Ordinal)))
        {
            Add(properties, name, value);
        }

        return new Row(entity.PartitionKey, entity.RowKey, properties, entity.ETag.ToString());
    }

    /// <param name="writeId">Stands in each row that is written, so that we know our own work again.</param>
    public static TableTransactionAction ToAction(string partition, Write write, string writeId) => write switch
    {
        Write.Insert insert => new(TableTransactionActionType.Add, Entity(partition, insert.Key, insert.Properties, writeId)),
        Write.Replace replace => new(TableTransactionActionType.UpdateReplace, Entity(partition, replace.Key, replace.Properties, writeId), new ETag(replace.ETag)),
        Write.Delete delete => new(TableTransactionActionType.Delete, new TableEntity(partition, delete.Key), new ETag(delete.ETag)),
        _ => throw new StoreRefusedException($"A write of the kind {write.GetType().Name} is not known."),
    };

    private static TableEntity Entity(string partition, string key, Properties properties, string writeId)
    {
        var entity = new TableEntity(partition, key) { [StoreLimits.WriteId] = writeId };
        foreach (var (name, value) in properties)
        {
            entity[name] = value;
        }

        return entity;
    }

    private static void Add(Properties properties, string name, object value)
    {
        switch (value)
        {
            case string text:
                properties.Add(name, text);
                break;
            case long number:
                properties.Add(name, number);
                break;
            case bool flag:
                properties.Add(name, flag);
                break;
        }
    }
}
