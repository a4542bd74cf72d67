namespace Bot.Tests.Support;

/// <summary>People and their one group, as Telegram would describe them. People exist by being named.</summary>
internal sealed class TelegramPeople
{
    public const long Group = -1_001_234;
    private const long First = 1000;
    private readonly List<string> names = [];

    public long IdOf(string who)
    {
        lock (names)
        {
            if (!names.Contains(who))
            {
                names.Add(who);
            }

            return First + names.IndexOf(who);
        }
    }

    public string NameOf(long id)
    {
        lock (names)
        {
            return id >= First && id - First < names.Count ? names[(int)(id - First)] : $"stranger {id}";
        }
    }

    public object UserOf(string who) =>
        new
        {
            id = IdOf(who),
            is_bot = false,
            first_name = who,
            language_code = "en",
        };

    public object ChatOf(string who, string? channel) =>
        channel is null
            ? new
            {
                id = IdOf(who),
                type = "private",
                first_name = who,
            }
            : new
            {
                id = Group,
                type = "supergroup",
                title = channel,
            };
}
