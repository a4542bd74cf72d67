using System.Globalization;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Ideas;

internal static class IdeasTexts
{
    /// <summary>The idea itself.</summary>
    public static Text Words(int number) => Text.Of(string.Create(CultureInfo.InvariantCulture, $"idea.{number}"));

    public static Text Facts(Idea idea) =>
        Text.Of(
            "ideas.facts",
            ("length", Duration.FromMinutes(idea.Minutes)),
            ("place", Place(idea.Place)),
            ("cost", Cost(idea.Cost))
        );

    public static Text Place(IdeaPlace place) => Text.Of($"ideas.place.{Name(place)}");

    public static Text Cost(IdeaCost cost) => Text.Of($"ideas.cost.{Name(cost)}");

    public static Text Energy(IdeaEnergy energy) => Text.Of($"ideas.energy.{Name(energy)}");

    public static Text Reach(IdeaReach reach) => Text.Of($"ideas.reach.{Name(reach)}");

    public static Text Season(IdeaSeason season) => Text.Of($"ideas.season.{Name(season)}");

    public static Text About(string theme) => Text.Of($"ideas.about.{theme}");

    /// <summary>A part of a wish as people call it.</summary>
    public static Text Part(IdeaWish wish, WishPart part) =>
        part switch
        {
            WishPart.Minutes => Text.Of("ideas.minutes", ("length", Duration.FromMinutes(wish.Minutes ?? 0))),
            WishPart.Place => Place(wish.Place ?? IdeaPlace.Anywhere),
            WishPart.Cost => Cost(wish.Cost ?? IdeaCost.Free),
            WishPart.Energy => Energy(wish.Energy ?? IdeaEnergy.Low),
            WishPart.Reach => Reach(wish.Reach ?? IdeaReach.Near),
            WishPart.Season => Season(wish.Season ?? IdeaSeason.Any),
            _ => About(wish.About ?? "talk"),
        };

    public static Text LeftOut(string words) => Text.Of("ideas.leftOut", ("words", words));

    public static Text PutAside() => Text.Of("ideas.putAside");

    public static Text Through() => Text.Of("ideas.through");

    public static Text AllAside() => Text.Of("ideas.allAside");

    public static Text BringBackLabel() => Text.Of("ideas.bringBackLabel");

    public static Text Nothing() => Text.Of("ideas.nothing");

    public static Text NothingAtAll() => Text.Of("ideas.nothingAtAll");

    public static Text WithoutLabel(Text part) => Text.Of("ideas.withoutLabel", ("part", part));

    public static Text OnlyLabel(Text part) => Text.Of("ideas.onlyLabel", ("part", part));

    public static Text AnythingLabel() => Text.Of("ideas.anythingLabel");

    public static Text PlanLabel() => Text.Of("ideas.planLabel");

    public static Text PlanHow() => Text.Of("ideas.planHow");

    public static Text PlanDropped() => Text.Of("ideas.planDropped");

    public static Text BringLabel(string partner) => Text.Of("ideas.bringLabel", ("partner", partner));

    public static Text AgreeLabel() => Text.Of("ideas.agreeLabel");

    public static Text AnotherLabel() => Text.Of("ideas.anotherLabel");

    public static Text AsideLabel(bool forTwo) => Text.Of(forTwo ? "ideas.notForUsLabel" : "ideas.notForMeLabel");

    public static Text Brought(string partner) => Text.Of("ideas.brought", ("partner", partner));

    public static Text Found(string name, Text idea) => Text.Of("ideas.found", ("name", name), ("idea", idea));

    public static Text FoundEarlier(Instant since, string name, Text idea) =>
        Text.Of("ideas.foundEarlier", ("since", since), ("name", name), ("idea", idea));

    public static Text LikeLabel() => Text.Of("ideas.likeLabel");

    public static Text AnotherTimeLabel() => Text.Of("ideas.anotherTimeLabel");

    public static Text OkayLabel() => Text.Of("ideas.okayLabel");

    public static Text PassedOn(string partner) => Text.Of("ideas.passedOn", ("partner", partner));

    public static Text Liked(string name, Text idea) => Text.Of("ideas.liked", ("name", name), ("idea", idea));

    public static Text Deferred(string name, Text idea) => Text.Of("ideas.deferred", ("name", name), ("idea", idea));

    public static Text Enough(string partner) => Text.Of("ideas.enough", ("partner", partner));

    public static Text Gone() => Text.Of("ideas.gone");

    public static Text TakesTwo() => Text.Of("ideas.takesTwo");

    public static Text InviteLabel() => Text.Of("ideas.inviteLabel");

    public static Text HowItWorks(string partner) => Text.Of("ideas.howItWorks", ("partner", partner));

    public static Text BothLike() => Text.Of("ideas.bothLike");

    public static Text Overlap() => Text.Of("ideas.overlap");

    public static Text LaterLabel() => Text.Of("ideas.laterLabel");

    public static Text NotForMeLabel() => Text.Of("ideas.notForMeLabel");

    public static Text ThatWasAll() => Text.Of("ideas.thatWasAll");

    public static Text LaterOnesLabel() => Text.Of("ideas.laterOnesLabel");

    public static Text ForgetLabel() => Text.Of("ideas.forgetLabel");

    public static Text Forgotten() => Text.Of("ideas.forgotten");

    public static Text AlongLabel(string partner) => Text.Of("ideas.alongLabel", ("partner", partner));

    public static Text Along(string name) => Text.Of("ideas.along", ("name", name));

    public static Text LookLabel() => Text.Of("ideas.lookLabel");

    public static Text NotNowLabel() => Text.Of("ideas.notNowLabel");

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
