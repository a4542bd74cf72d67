using System.Security.Cryptography;
using System.Text;
using Bot.Core.Sealing;

namespace Bot.Tests.Sealing;

/// <summary>Boxes that a public key closes, and the passphrase that opens the other half.</summary>
public sealed class PassphraseTests
{
    private const string Right = "seven green umbrellas";
    private static readonly Lazy<PassphraseLock> Made = new(() => PassphraseLock.Make(Right));

    [Fact]
    public void What_the_public_half_seals_the_passphrase_opens()
    {
        var box = SealedBox.Seal(Made.Value.Public, "quokka"u8, "here"u8);

        Encoding.UTF8.GetString(box).ShouldNotContain("quokka");
        SealedBox.Open(Made.Value.Open(Right)!, box, "here"u8).ShouldBe("quokka"u8.ToArray());
    }

    [Theory]
    [InlineData("Seven  green umbrellas ")]
    [InlineData("ＳＥＶＥＮ green umbrellas")]
    public void How_a_keyboard_writes_it_does_not_matter(string passphrase) =>
        Made.Value.Open(passphrase).ShouldNotBeNull();

    [Theory]
    [InlineData("seven green umbrella")]
    [InlineData("sevengreenumbrellas")]
    [InlineData("")]
    public void Another_one_opens_nothing(string passphrase) => Made.Value.Open(passphrase).ShouldBeNull();

    [Fact]
    public void A_box_opens_in_its_own_place_unchanged_and_with_its_own_key_alone()
    {
        var secret = Made.Value.Open(Right)!;
        var box = SealedBox.Seal(Made.Value.Public, "quokka"u8, "here"u8);
        var context = "here"u8.ToArray();

        Should.Throw<CryptographicException>(() => SealedBox.Open(secret, box, "there"u8));
        Should.Throw<CryptographicException>(() =>
            SealedBox.Open(PassphraseLock.Make(Right).Open(Right)!, box, context)
        );
        foreach (var at in Enumerable.Range(0, box.Length))
        {
            var changed = (byte[])box.Clone();
            changed[at] ^= 1;
            Should.Throw<CryptographicException>(() => SealedBox.Open(secret, changed, context));
        }

        Should.Throw<CryptographicException>(() => SealedBox.Open(secret, box.AsSpan(0, 20), context));
    }

    [Fact]
    public void No_two_locks_or_boxes_are_the_same()
    {
        var other = PassphraseLock.Make(Right);

        other.Salt.ShouldNotBe(Made.Value.Salt);
        other.Public.ShouldNotBe(Made.Value.Public);
        SealedBox
            .Seal(Made.Value.Public, "quokka"u8, default)
            .ShouldNotBe(SealedBox.Seal(Made.Value.Public, "quokka"u8, default));
        Made.Value.Rounds.ShouldBeGreaterThanOrEqualTo(600_000);
    }

    [Theory]
    [InlineData("seven green umbrellas", true)]
    [InlineData("twelve-chars", true)]
    [InlineData("elevenchars", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("          x         ", false)]
    public void A_passphrase_is_long_enough_and_not_one_letter(string passphrase, bool isGood) =>
        PassphraseLock.IsGoodEnough(passphrase).ShouldBe(isGood);
}
