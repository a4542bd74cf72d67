using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Bot.Adapters.Pictures;

/// <summary>
/// Makes a PNG of an SVG, for platforms that show no SVG, by the system's `rsvg-convert` (Debian: librsvg2-bin). Where
/// that is missing, or fails, there is no picture, and the words that go with it stand alone.
/// </summary>
public sealed class PngPictures(string program = "rsvg-convert") : IDisposable
{
    /// <summary>Sharp on a phone, and far below what any platform takes.</summary>
    private const int Width = 1080;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // A picture costs a processor for a moment; many at once would only get in each other's way.
    private readonly SemaphoreSlim turn = new(2, 2);

    /// <summary>The PNG, 1080 pixels wide; null if it can't be made here.</summary>
    public async ValueTask<byte[]?> MakeAsync(string svg, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            string[] arguments =
            [
                "--format=png",
                "--keep-aspect-ratio",
                string.Create(CultureInfo.InvariantCulture, $"--width={Width}"),
            ];
            return await RunAsync(arguments, svg, cancel) is { Length: > 0 } png ? png : null;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>What program makes them here; null if none does.</summary>
    public async ValueTask<string?> VersionAsync(CancellationToken cancel) =>
        await RunAsync(["--version"], "", cancel) is { } said ? System.Text.Encoding.UTF8.GetString(said).Trim() : null;

    public void Dispose() => turn.Dispose();

    private async Task<byte[]?> RunAsync(string[] arguments, string input, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        Process? process = null;
        try
        {
            process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                    UseShellExecute = false,
                }
            )!;
            using var output = new MemoryStream();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(output, limit.Token);
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, limit.Token);
            await process.StandardInput.WriteAsync(input.AsMemory(), limit.Token);
            process.StandardInput.Close();
            await Task.WhenAll(reading, complaints);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Exception e)
            when (e is Win32Exception or IOException
                || (e is OperationCanceledException && !cancel.IsCancellationRequested)
            )
        {
            // Not here, or it gave up half-way. The words have gone out all the same.
            return null;
        }
        finally
        {
            if (process is { HasExited: false })
            {
                process.Kill();
            }

            process?.Dispose();
        }
    }
}
