using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Needs;

/// <summary>One's own answers on one screen, with what can be done with them.</summary>
internal static class ShowingNeeds
{
    public static Outcome Overview(PersonTurn turn, OwnNeeds own, NeedsTable table, Text? opening)
    {
        var lines = own.Answers.Select(a => NeedsTexts.OwnLine(a)).Prepend(NeedsTexts.YoursAlone());
        var parts = new List<Text>();
        if (opening is not null)
        {
            parts.Add(opening);
        }

        parts.Add(own.Answers.IsEmpty ? NeedsTexts.NothingYet() : Text.Lines(lines));
        var choices = new List<Choice>();
        if (turn.Partner is { } partner)
        {
            if (table.OfferOf(turn.Id, turn.Now) is not null)
            {
                parts.Add(NeedsTexts.TapStands(partner.Name));
                choices.Add(new Choice(NeedsTexts.TakeTapBackLabel(), new TakeOpenBack()));
            }
            else if (!own.Shared.IsEmpty)
            {
                choices.Add(new Choice(NeedsTexts.OpenLabel(), new AskOpen()));
            }

            if (table.TriedOn(turn.Now.InZone(turn.Self.Zone).Date) is { } trial)
            {
                parts.Add(NeedsTexts.Trying(trial));
                choices.Add(new Choice(NeedsTexts.EndTrialLabel(), new EndTrial(trial.Id)));
            }
        }

        choices.Add(new Choice(NeedsTexts.ChangeLabel(), new ChooseNeed()));
        if (turn.Partner is { } other)
        {
            choices.Add(OpeningTogether.Along(other));
        }

        if (!own.Answers.IsEmpty)
        {
            choices.Add(new Choice(NeedsTexts.ForgetLabel(), new ForgetNeeds()));
        }

        choices.Add(new Choice(NeedsTexts.FineLabel(), StoredRequest.Nothing));
        return Outcome.Silence.And(
            new Reply(Audience.Speaker, Text.Lines(parts, gap: true)) { Choices = choices, Protected = true }
        );
    }

    public static Outcome Choose() =>
        Outcome.Answer(
            NeedsTexts.WhichOne(),
            [
                .. Enum.GetValues<NeedTopic>().Select(t => new Choice(NeedsTexts.TopicLabel(t), new LookAtNeed(t))),
                new Choice(NeedsTexts.NotNowLabel(), StoredRequest.Nothing),
            ]
        );
}

internal sealed record ChooseNeed : IRequest;
