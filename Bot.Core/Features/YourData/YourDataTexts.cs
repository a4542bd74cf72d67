using Bot.Core.Texts;

namespace Bot.Core.Features.YourData;

internal static class YourDataTexts
{
    public static Text OnlyYou() => Text.Of("yourData.onlyYou");

    public static Text PartnerSees(string partner) => Text.Of("yourData.partnerSees", ("partner", partner));

    public static Text PartnerWouldSee() => Text.Of("yourData.partnerWouldSee");

    public static Text HostCould(string host) => Text.Of("yourData.hostCould", ("host", host));

    public static Text SomebodyCould() => Text.Of("yourData.somebodyCould");

    public static Text AppSees() => Text.Of("yourData.appSees");

    public static Text YoursToTake() => Text.Of("yourData.yoursToTake");

    public static Text ExportToRead() => Text.Of("yourData.exportToRead");

    public static Text ExportForPrograms() => Text.Of("yourData.exportForPrograms");

    public static Text Title(string name) => Text.Of("yourData.title", ("name", name));

    public static Text MadeOn(string date) => Text.Of("yourData.madeOn", ("date", date));

    public static Text NotInHere() => Text.Of("yourData.notInHere");

    /// <summary>What the content of a slice is, above it in the file to read.</summary>
    public static Text Heading(string slice) => Text.Of($"export.of.{slice}");

    public static Text ForgetAsked(string partner) => Text.Of("yourData.forgetAsked", ("partner", partner));

    public static Text ForgetAskedAlone() => Text.Of("yourData.forgetAskedAlone");

    public static Text ForgetMe() => Text.Of("yourData.forgetMe");

    public static Text ForgetAndTell(string partner) => Text.Of("yourData.forgetAndTell", ("partner", partner));

    public static Text ExportFirst() => Text.Of("yourData.exportFirst");

    public static Text Keep() => Text.Of("yourData.keep");

    public static Text Kept() => Text.Of("yourData.kept");

    public static Text AskedTooLongAgo() => Text.Of("yourData.askedTooLongAgo");

    public static Text Forgotten() => Text.Of("yourData.forgotten");

    public static Text PartnerHasGone() => Text.Of("yourData.partnerHasGone");
}
