using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.Hello;

/// <summary>
/// "How are you, really?", for whoever wants to be asked. What is answered is sent, kept or nothing; whether there was an
/// answer at all, nobody learns.
/// <code>
/// Ana: /settings hello on
///   to Ana: Around 19:00 I'll ask how you are, really: once a day at most, … [At 13:00] [At 21:00] [No more hellos]
/// 19:00, to Ana: How are you, really? [Light] [So-so] [Heavy] [In my words] [Not today]
/// Ana presses [Heavy]
///   to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
/// Ana presses [Send it to Ben]
///   to Ana: It's on its way to Ben.
///   to Ben: Ana lets you know how it is today: “Heavy” [Answer] [Okay]
/// </code>
/// </summary>
internal static class HelloFeature
{
    public const string Moment = "hello.moment";

    public static Feature Declare() =>
        new Feature("Hello")
            .Setting(
                new SettingSpec(
                    new ActionSpec(
                        "hello",
                        a => new WriteHello(a.Find<string>("how") ?? ""),
                        new Arg("how", ArgKind.Text) { Optional = true }
                    )
                    {
                        Examples = ["/settings hello on", "/settings hello 20:30", "/settings hello off"],
                    },
                    HelloSettings.Line
                )
            )
            .On<WriteHello>("hello.write", HelloSettings.Read)
            .On<SetHello>("hello.set", HelloSettings.Set)
            .On<ShowHellos>("hello.show", (turn, _) => HelloSettings.ShowKept(turn))
            .On<ForgetHellos>("hello.forget", (turn, _) => HelloSettings.Forget(turn))
            .On<TapHello>("hello.tap", AskingHello.Tapped)
            .On<AskHelloWords>("hello.askWords", (_, _) => AskingHello.AskForWords())
            .On<HelloWords>("hello.words", AskingHello.Worded)
            .On<SendHello>("hello.send", AskingHello.Send)
            .On<KeepHello>("hello.keep", (_, request) => AskingHello.Keep(request))
            .On<DropHello>("hello.drop", (_, _) => Outcome.Answer(HelloTexts.Dropped()).Do(new Effect.CloseQuestion()))
            .Unasked(
                new UnaskedSpec(
                    HelloTexts.OnlyHellosLabel(),
                    "/settings hello off",
                    turn => turn.Mine(DailyHello.Slice).At is not null
                )
            )
            .Exports(DailyHello.Slice)
            .Exports(HelloAnswer.Kind)
            .Wakes(DailyHello.Moments)
            .OnMoment(Moment, AskingHello.Ask);
}
