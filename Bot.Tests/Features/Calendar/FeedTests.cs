using System.Text;
using Bot.Core.Features.Calendar;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Calendar;

/// <summary>What is in a feed, for whom, and as what bytes.</summary>
public sealed class FeedTests
{
    private static readonly Instant Start = Instant.FromUtc(2027, 1, 4, 8, 0);

    [Fact]
    public async Task Each_reads_what_they_may_see_and_nothing_else()
    {
        using var couple = await CoupleAsync();
        var (anas, bens) = (await SecretAsync(couple, "Ana"), await SecretAsync(couple, "Ben"));

        (await TitlesAsync(couple, anas)).ShouldBe(["Ben: evening off", "dinner", "evening off", "tea", "therapy"]);
        (await TitlesAsync(couple, bens)).ShouldBe(["Ana: evening off", "dinner", "evening off", "tea"]);

        await couple.Say("Ana", "/settings showbusy on");
        (await TitlesAsync(couple, bens)).ShouldBe(["Ana: busy", "Ana: evening off", "dinner", "evening off", "tea"]);
        Encoding.UTF8.GetString((await couple.ReadFeed(bens))!.Content).ShouldNotContain("therapy");
    }

    [Fact]
    public async Task Without_titles_it_says_only_what_kind_of_thing_it_is()
    {
        using var couple = await CoupleAsync();
        var secret = await SecretAsync(couple, "Ana");
        await couple.Say("Ben", "/ritual add \"football\" sun 9:00 kind me");
        await couple.Say("Ben", "/settings showbusy on");
        await couple.Say("Ana", "/calendar");
        await couple.Press("Ana", "Without titles");

        (await TitlesAsync(couple, secret)).ShouldBe(["Busy", "Own time", "Plan", "Together"]);
    }

    [Fact]
    public async Task It_keeps_its_names_and_its_tag_until_something_changes()
    {
        using var couple = await CoupleAsync();
        var secret = await SecretAsync(couple, "Ana");
        var first = (await couple.ReadFeed(secret))!;

        await couple.Pass(Duration.FromMinutes(40));
        (await couple.ReadFeed(secret))!.Tag.ShouldBe(first.Tag);
        await couple.Say("Ben", "/ritual skip 1");
        var second = (await couple.ReadFeed(secret))!;
        second.Tag.ShouldNotBe(first.Tag);
        await couple.Pass(Duration.FromDays(3));
        var third = Ics.Read((await couple.ReadFeed(secret))!.Content);

        // Whatever is in both of them has kept its name.
        var before = Ics.Read(second.Content).Where(e => e.Start is not null).ToDictionary(e => (e.Start, e.Summary));
        var both = third.Where(e => before.ContainsKey((e.Start, e.Summary))).ToList();
        both.Count.ShouldBeGreaterThan(80);
        both.Where(e => before[(e.Start, e.Summary)].Uid != e.Uid).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_ends_at_once_by_its_owner_by_leaving_and_by_being_forgotten()
    {
        using var couple = await CoupleAsync();
        var first = await SecretAsync(couple, "Ana");
        var second = await SecretAsync(couple, "Ana");
        (await couple.ReadFeed(first)).ShouldBeNull("there is one address at a time");
        (await couple.ReadFeed(second)).ShouldNotBeNull();
        couple.Restart();
        (await couple.ReadFeed(second)).ShouldNotBeNull();
        await couple.Say("Ana", "/calendar revoke");
        (await couple.ReadFeed(second)).ShouldBeNull();

        var (anas, bens) = (await SecretAsync(couple, "Ana"), await SecretAsync(couple, "Ben"));
        await couple.Say("Ben", "/leave");
        (await couple.ReadFeed(anas)).ShouldBeNull();
        (await couple.ReadFeed(bens)).ShouldBeNull();

        var alone = await SecretAsync(couple, "Ana");
        (await TitlesAsync(couple, alone)).ShouldBe(["therapy"]);
        await couple.Say("Ana", "/forget");
        await couple.Press("Ana", "Forget me");
        (await couple.ReadFeed(alone)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000000000000000000000")]
    [InlineData("../../etc/passwd/../../../")]
    public async Task An_address_that_nobody_was_given_leads_nowhere(string secret)
    {
        using var couple = await CoupleAsync();
        await SecretAsync(couple, "Ana");

        (await couple.ReadFeed(secret)).ShouldBeNull();
    }

    [Fact]
    public async Task A_secret_is_no_invitation_and_an_invitation_no_secret()
    {
        using var couple = await CoupleAsync();
        var secret = await SecretAsync(couple, "Ana");
        await couple.Say("Cleo", $"/join {secret}");
        couple.All[^1].Text.ShouldStartWith("That code doesn't open anything");
        await couple.Say("Cleo", $"/link {secret}");
        (await couple.ReadFeed(secret)).ShouldNotBeNull();

        await couple.Say("Dora", "/pair");
        var code = couple.All[^1].Text.Split("pair_")[1][..26];
        (await couple.ReadFeed(code)).ShouldBeNull();
    }

    [Fact]
    public void Words_that_would_be_properties_stay_words()
    {
        const string name = "a,b;c\\d\r\nATTENDEE:mailto:eve@example.org\u0007 \u2028 👩‍👩‍👧";
        var text = CalendarFile.Write([Event(name)], Start);

        text.ShouldNotContain("\r\nATTENDEE");
        Ics.Read(Encoding.UTF8.GetBytes(text))
            .ShouldHaveSingleItem()
            .Summary.ShouldBe("a,b;c\\d\nATTENDEE:mailto:eve@example.org \n 👩‍👩‍👧");
    }

    [Fact]
    public void Long_lines_fold_between_characters()
    {
        foreach (var letter in new[] { "x", "ã", "愛", "🌿" })
        {
            for (var length = 20; length < 90; length++)
            {
                var name = string.Concat(Enumerable.Repeat(letter, length));
                var read = Ics.Read(Encoding.UTF8.GetBytes(CalendarFile.Write([Event(name)], Start)));
                read.ShouldHaveSingleItem().Summary.ShouldBe(name);
            }
        }
    }

    [Fact]
    public void Whole_days_have_no_hours_and_nothing_at_all_is_still_a_calendar()
    {
        var days = new DateInterval(new LocalDate(2027, 2, 26), new LocalDate(2027, 3, 1));
        var text = CalendarFile.Write([Event("Porto") with { Days = days }], Start);

        text.ShouldContain("DTSTART;VALUE=DATE:20270226\r\nDTEND;VALUE=DATE:20270302\r\n");
        Ics.Read(Encoding.UTF8.GetBytes(text)).ShouldHaveSingleItem().Days.ShouldBe(days);
        var empty = CalendarFile.Write([], Start);
        Ics.Read(Encoding.UTF8.GetBytes(empty)).ShouldBeEmpty();
        empty.ShouldContain("BEGIN:VTIMEZONE");
    }

    private static CalendarEvent Event(string title) =>
        new("x.1", title, Start, Start + Duration.FromHours(1), Days: null, IsFree: false);

    private static async Task<Couple> CoupleAsync()
    {
        var couple = new Couple(Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Berlin");
        foreach (var ritual in new[] { "\"tea\" every day 15:00", "\"evening off\" wed 19:00 for 2h kind turns" })
        {
            await couple.Say("Ana", $"/ritual add {ritual}");
            await couple.Press("Ben", "Yes, let's");
        }

        await couple.Say("Ana", "/plan add \"dinner\" fri 19:30");
        await couple.Press("Ben", "Yes, let's");
        await couple.Say("Ana", "/ritual add \"therapy\" tue 18:00 for 1h kind me");
        return couple;
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(Couple couple, string secret) =>
        [
            .. Ics.Read((await couple.ReadFeed(secret))!.Content)
                .Select(e => e.Summary)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static async Task<string> SecretAsync(Couple couple, string who)
    {
        await couple.Say(who, "/calendar");
        var label = couple.All[^1].Choices[0].Label;
        await couple.Press(who, label);
        return couple.All[^1].Text.Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);
    }
}
