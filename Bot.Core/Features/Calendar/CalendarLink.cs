using System.Text;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Features.Calendar;

/// <summary>What somebody has chosen for their calendar. The link's secret isn't here: it was shown once, and is kept as a hash.</summary>
/// <param name="HidesTitles">Its entries say what they are only in general.</param>
internal sealed record CalendarChoices(bool HasLink, bool HidesTitles)
{
    public static readonly Slice<CalendarChoices> Slice = new("calendar", new CalendarChoices(false, false));
}

internal static class CalendarLink
{
    /// <summary>It holds until it is ended; this only gives the row a date.</summary>
    private static readonly Duration Life = Duration.FromDays(36500);

    public static Outcome Show(PersonTurn turn, CompanionSetup setup, Registry registry)
    {
        var choices = turn.Mine(CalendarChoices.Slice);
        var buttons = new List<Choice>();
        if (setup.FeedLink is not null)
        {
            var label = choices.HasLink ? CalendarTexts.NewLink() : CalendarTexts.MakeLink();
            buttons.Add(new Choice(label, new MakeCalendarLink()));
        }

        buttons.Add(
            new Choice(
                choices.HidesTitles ? CalendarTexts.WithTitles() : CalendarTexts.WithoutTitles(),
                new HideTitles(!choices.HidesTitles),
                Group: 1
            )
        );
        if (choices.HasLink)
        {
            buttons.Add(new Choice(CalendarTexts.EndLink(), new RevokeCalendarLink(), Group: 2));
        }

        return Outcome.Silence.And(
            new Reply(Audience.Speaker, choices.HasLink ? CalendarTexts.FileBesideLink() : CalendarTexts.File())
            {
                Choices = buttons,
                File = new Attachment(
                    "two-trees.ics",
                    "text/calendar",
                    say => Encoding.UTF8.GetBytes(CalendarFile.Write(CalendarEvents.Of(turn, registry, say), turn.Now))
                ),
            }
        );
    }

    public static Outcome Make(PersonTurn turn, CompanionSetup setup)
    {
        if (setup.FeedLink is not { } linkTo)
        {
            return Outcome.Answer(CalendarTexts.NoLinksHere());
        }

        var secret = turn.Secrets.Code(Conversation.Feeds.SecretLength);
        var choices = turn.Mine(CalendarChoices.Slice);
        return Outcome
            .Silence.Do(new Effect.EndCodes(turn.Id, CodePurpose.Feed))
            .Do(new Effect.AddCode(secret, CodePurpose.Feed, turn.Now + Life))
            .Mine(CalendarChoices.Slice, choices with { HasLink = true })
            .AndAnswer(
                choices.HasLink ? CalendarTexts.AnotherLink(linkTo(secret)) : CalendarTexts.Link(linkTo(secret)),
                new Choice(CalendarTexts.EndLink(), new RevokeCalendarLink())
            );
    }

    public static Outcome Revoke(PersonTurn turn)
    {
        var choices = turn.Mine(CalendarChoices.Slice);
        return choices.HasLink
            ? Outcome
                .Silence.Do(new Effect.EndCodes(turn.Id, CodePurpose.Feed))
                .Mine(CalendarChoices.Slice, choices with { HasLink = false })
                .AndAnswer(CalendarTexts.Revoked())
            : Outcome.Answer(CalendarTexts.NoLink());
    }

    public static Outcome Hide(PersonTurn turn, HideTitles request) =>
        Outcome
            .Answer(request.Hidden ? CalendarTexts.TitlesHidden() : CalendarTexts.TitlesShown())
            .Mine(CalendarChoices.Slice, turn.Mine(CalendarChoices.Slice) with { HidesTitles = request.Hidden });
}
