using AccountBot.Storage;
using AccountBot.Tests.Storage;

namespace AccountBot.Tests.Simulation;

/// <summary>The simulation's tables keep the contract that every home of the store keeps; else it would prove nothing.</summary>
public sealed class TableModelTests : StoreContract
{
    internal override Task<IStore> OpenAsync() => Task.FromResult<IStore>(new Home());

    private sealed class Home : StoreHome
    {
        private readonly Lock gate = new();
        private readonly TableModel tables = new();

        public override Task OpenAsync(CancellationToken cancel) => Task.CompletedTask;

        public override Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel) => AtOnce(() => tables.Read(partition, key), cancel);

        public override Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel) =>
            AtOnce(() => tables.Query(partition, range, limit), cancel);

        protected override Task<CommitResult> WriteAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel) =>
            AtOnce(() => tables.Commit(partition, writes), cancel);

        private Task<T> AtOnce<T>(Func<T> work, CancellationToken cancel)
        {
            lock (gate)
            {
                return cancel.IsCancellationRequested ? Task.FromCanceled<T>(cancel) : Task.FromResult(work());
            }
        }
    }
}
