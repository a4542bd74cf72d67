using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Pairing;

internal static class PairingTexts
{
    public static Text PassItOn() => Text.Of("pairing.passItOn");

    public static Text LongForm() => Text.Of("pairing.longForm");

    public static Text WhichCode() => Text.Of("pairing.whichCode");

    public static Text AlreadyTogether(string partner) => Text.Of("pairing.alreadyTogether", ("partner", partner));

    public static Text Invited(string maker) => Text.Of("pairing.invited", ("maker", maker));

    public static Text Join() => Text.Of("pairing.join");

    public static Text NotMeLabel() => Text.Of("pairing.notMeLabel");

    public static Text NotMe() => Text.Of("pairing.notMe");

    public static Text AskedToConfirm(string maker) => Text.Of("pairing.askedToConfirm", ("maker", maker));

    public static Text SomeoneJoined(string guest) => Text.Of("pairing.someoneJoined", ("guest", guest));

    public static Text ThatsThem(string guest) => Text.Of("pairing.thatsThem", ("guest", guest));

    public static Text No() => Text.Of("pairing.no");

    public static Text Refused() => Text.Of("pairing.refused");

    public static Text TooLate() => Text.Of("pairing.tooLate");

    public static Text Together(string other) => Text.Of("pairing.together", ("other", other));

    public static Text CodeClosed() => Text.Of("pairing.codeClosed");

    public static Text YourOwnCode() => Text.Of("pairing.yourOwnCode");

    public static Text TooManyTries(Duration wait) => Text.Of("pairing.tooManyTries", ("wait", wait));

    public static Text TypeOnOther() => Text.Of("pairing.typeOnOther");

    public static Text TypeItThere() => Text.Of("pairing.typeItThere");

    public static Text LeaveFirst(string partner) => Text.Of("pairing.leaveFirst", ("partner", partner));

    public static Text LinkThese(string name) => Text.Of("pairing.linkThese", ("name", name));

    public static Text LinkLabel() => Text.Of("pairing.linkLabel");

    public static Text KeepApartLabel() => Text.Of("pairing.keepApartLabel");

    public static Text KeptApart() => Text.Of("pairing.keptApart");

    public static Text Linked(string name) => Text.Of("pairing.linked", ("name", name));

    public static Text OnYourOwn() => Text.Of("pairing.onYourOwn");

    public static Text Left(string partner) => Text.Of("pairing.left", ("partner", partner));

    public static Text StaySilentLabel() => Text.Of("pairing.staySilentLabel");

    public static Text StayedSilent() => Text.Of("pairing.stayedSilent");

    public static Text TellLabel(string partner) => Text.Of("pairing.tellLabel", ("partner", partner));

    public static Text Told(string partner) => Text.Of("pairing.told", ("partner", partner));

    public static Text TellingTooLate() => Text.Of("pairing.tellingTooLate");

    public static Text PartnerLeft(string name) => Text.Of("pairing.partnerLeft", ("name", name));
}
