using System.Buffers;
using System.Net;

namespace Bot.Adapters.Telegram.Api;

/// <summary>An answer as it came, in rented memory.</summary>
internal readonly struct RawAnswer : IDisposable
{
    private readonly byte[]? rented;
    private readonly int length;

    public RawAnswer(TelegramFault fault) => Fault = fault;

    private RawAnswer(HttpStatusCode status, byte[] rented, int length)
    {
        Status = status;
        this.rented = rented;
        this.length = length;
    }

    public TelegramFault? Fault { get; }

    public HttpStatusCode Status { get; }

    public ReadOnlyMemory<byte> Body => rented.AsMemory(0, length);

    public static async ValueTask<RawAnswer> ReadAsync(
        HttpResponseMessage response,
        int longest,
        CancellationToken cancel
    )
    {
        var expected = (int)Math.Min(response.Content.Headers.ContentLength ?? 4095, longest);
        var buffer = ArrayPool<byte>.Shared.Rent(expected + 1);
        var filled = 0;
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancel);
            while (await stream.ReadAsync(buffer.AsMemory(filled), cancel) is > 0 and var read)
            {
                filled += read;
                if (filled == buffer.Length)
                {
                    if (filled >= longest)
                    {
                        throw new IOException("Longer than any answer of the API.");
                    }

                    var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                    buffer.AsSpan(0, filled).CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }

        return new RawAnswer(response.StatusCode, buffer, filled);
    }

    public void Dispose()
    {
        if (rented is not null)
        {
            // It may hold people's words, and whoever rents it next may be careless.
            rented.AsSpan(0, length).Clear();
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
