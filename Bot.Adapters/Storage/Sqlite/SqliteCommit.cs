using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;
using static Bot.Adapters.Storage.Sqlite.SqliteStore;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>One commit inside the writer's transaction: every check first, so that a refused commit has written nothing.</summary>
internal static partial class SqliteCommit
{
    public static CommitResult Run(SqliteSession session, Commit commit)
    {
        if (WasDone(session, commit))
        {
            return CommitResult.Duplicate;
        }

        if (Conflicts(session, commit))
        {
            return CommitResult.Conflict;
        }

        if (commit.IncomingId is { } incoming)
        {
            session
                .Sql("INSERT INTO inbox (id, at) VALUES (?, ?)")
                .With(incoming)
                .With(ToMilliseconds(commit.At))
                .Run();
        }

        WriteDocuments(session, commit);
        WriteAlarms(session, commit);
        WriteOutbox(session, commit);
        WriteEntries(session, commit);
        LimitEntries(session, commit);
        WriteLookups(session, commit);
        WriteCodes(session, commit);
        foreach (var owner in commit.Forget)
        {
            Forget(session, owner);
        }

        return CommitResult.Committed;
    }

    private static bool WasDone(SqliteSession session, Commit commit) =>
        (commit.IncomingId is { } incoming && session.Sql("SELECT 1 FROM inbox WHERE id = ?").With(incoming).Any())
        || commit.Fired.Any(fired => DueOf(session, fired) != ToMilliseconds(fired.Due));

    private static long DueOf(SqliteSession session, AlarmRow alarm) =>
        OfAlarm(
                session.Sql("SELECT due FROM alarms WHERE owner_kind = ? AND owner_id = ? AND kind = ? AND key = ?"),
                alarm
            )
            .Int64Or(long.MinValue);

    private static bool Conflicts(SqliteSession session, Commit commit)
    {
        foreach (var write in commit.Documents)
        {
            if (VersionOf(session, write.Owner) != write.Expected)
            {
                return true;
            }
        }

        foreach (var expected in commit.Expects)
        {
            if (VersionOf(session, expected.Owner) != expected.Version)
            {
                return true;
            }
        }

        foreach (var code in commit.UseCodes)
        {
            if (!session.Sql("SELECT 1 FROM codes WHERE code = ?").With(code.Hex).Any())
            {
                return true;
            }
        }

        foreach (var id in commit.UseEntries)
        {
            if (!session.Sql("SELECT 1 FROM entries WHERE id = ?").With(id).Any())
            {
                return true;
            }
        }

        foreach (var id in commit.WithdrawOutbox)
        {
            if (!session.Sql("SELECT 1 FROM outbox WHERE id = ?").With(id).Any())
            {
                return true;
            }
        }

        return false;
    }

    private static long VersionOf(SqliteSession session, Owner owner) =>
        session.Sql(SqliteDocuments.Version(owner.Kind)).With(owner.Id).Int64Or(0);

    private static void WriteDocuments(SqliteSession session, Commit commit)
    {
        foreach (var write in commit.Documents)
        {
            var sql =
                write.Expected == 0
                    ? SqliteDocuments.Insert(write.Owner.Kind)
                    : SqliteDocuments.Update(write.Owner.Kind);
            if (session.Sql(sql).With(write.Sealed).With(write.Owner.Id).With(write.Expected).Run() != 1)
            {
                throw new InvalidOperationException($"One commit writes the document of {write.Owner} twice.");
            }
        }
    }

    private static void WriteAlarms(SqliteSession session, Commit commit)
    {
        // A moment that comes again is moved rather than taken away and put back.
        foreach (var fired in commit.Fired)
        {
            if (!commit.SetAlarms.Any(a => IsSame(a, fired)))
            {
                ClearAlarm(session, fired);
            }
        }

        foreach (var alarm in commit.ClearAlarms)
        {
            ClearAlarm(session, alarm);
        }

        foreach (var alarm in commit.SetAlarms)
        {
            OfAlarm(
                    session.Sql(
                        """
                        INSERT INTO alarms (owner_kind, owner_id, kind, key, due) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (owner_kind, owner_id, kind, key) DO UPDATE SET due = excluded.due
                        """
                    ),
                    alarm
                )
                .With(ToMilliseconds(alarm.Due))
                .Run();
        }
    }

    private static bool IsSame(AlarmRow a, AlarmRow b) =>
        a.Owner == b.Owner
        && string.Equals(a.Kind, b.Kind, StringComparison.Ordinal)
        && string.Equals(a.Key, b.Key, StringComparison.Ordinal);

    private static void ClearAlarm(SqliteSession session, AlarmRow alarm) =>
        OfAlarm(session.Sql("DELETE FROM alarms WHERE owner_kind = ? AND owner_id = ? AND kind = ? AND key = ?"), alarm)
            .Run();

    private static SqliteStatement OfAlarm(SqliteStatement statement, AlarmRow alarm) =>
        OfOwner(statement, alarm.Owner).With(alarm.Kind).With(alarm.Key);

    private static SqliteStatement OfOwner(SqliteStatement statement, Owner owner) =>
        statement.With((long)owner.Kind).With(owner.Id);

    private static void WriteOutbox(SqliteSession session, Commit commit)
    {
        foreach (var id in commit.WithdrawOutbox)
        {
            session.Sql("DELETE FROM outbox WHERE id = ?").With(id).Run();
        }

        foreach (var row in commit.Outbox)
        {
            OfOwner(
                    session
                        .Sql(
                            """
                            INSERT INTO outbox
                                (id, owner_kind, owner_id, platform, class, created_at, not_before, attempts, sealed, in_doubt)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """
                        )
                        .With(row.Id),
                    row.Owner
                )
                .With(row.Platform)
                .With((long)row.Class)
                .With(ToMilliseconds(row.CreatedAt))
                .With(ToMilliseconds(row.NotBefore))
                .With(row.Attempts)
                .With(row.Sealed)
                .With(row.InDoubt ? 1 : 0)
                .Run();
        }
    }

    private static void WriteLookups(SqliteSession session, Commit commit)
    {
        foreach (var account in commit.UnlinkAccounts)
        {
            session.Sql("DELETE FROM accounts WHERE account = ?").With(account.Hex).Run();
        }

        foreach (var link in commit.LinkAccounts)
        {
            session
                .Sql("INSERT OR REPLACE INTO accounts (account, person) VALUES (?, ?)")
                .With(link.Account.Hex)
                .With(link.Person.Value)
                .Run();
        }

        foreach (var place in commit.UnlinkPlaces)
        {
            session.Sql("DELETE FROM places WHERE place = ?").With(place.Hex).Run();
        }

        foreach (var link in commit.LinkPlaces)
        {
            session
                .Sql("INSERT OR REPLACE INTO places (place, pair) VALUES (?, ?)")
                .With(link.Place.Hex)
                .With(link.Pair.Value)
                .Run();
        }
    }

    private static void WriteCodes(SqliteSession session, Commit commit)
    {
        foreach (var code in commit.UseCodes)
        {
            session.Sql("DELETE FROM codes WHERE code = ?").With(code.Hex).Run();
        }

        foreach (var (maker, purpose) in commit.EndCodes)
        {
            session
                .Sql("DELETE FROM codes WHERE maker = ? AND purpose = ?")
                .With(maker.Value)
                .With((long)purpose)
                .Run();
        }

        foreach (var code in commit.AddCodes)
        {
            session
                .Sql("INSERT INTO codes (code, purpose, maker, expires) VALUES (?, ?, ?, ?)")
                .With(code.Key.Hex)
                .With((long)code.Purpose)
                .With(code.Maker.Value)
                .With(ToMilliseconds(code.Expires))
                .Run();
        }
    }

    private static void Forget(SqliteSession session, Owner owner)
    {
        OfOwner(session.Sql("INSERT OR IGNORE INTO forgotten VALUES (?, ?)"), owner).Run();
        session.Sql(SqliteDocuments.Delete(owner.Kind)).With(owner.Id).Run();
        OfOwner(session.Sql("DELETE FROM alarms WHERE owner_kind = ? AND owner_id = ?"), owner).Run();
        OfOwner(session.Sql("DELETE FROM entries WHERE owner_kind = ? AND owner_id = ?"), owner).Run();
        OfOwner(session.Sql("DELETE FROM outbox WHERE owner_kind = ? AND owner_id = ?"), owner).Run();
        if (owner.Kind == OwnerKind.Person)
        {
            session.Sql("DELETE FROM accounts WHERE person = ?").With(owner.Id).Run();
            session.Sql("DELETE FROM codes WHERE maker = ?").With(owner.Id).Run();
        }
        else if (owner.Kind == OwnerKind.Pair)
        {
            session.Sql("DELETE FROM places WHERE pair = ?").With(owner.Id).Run();
        }
    }
}
