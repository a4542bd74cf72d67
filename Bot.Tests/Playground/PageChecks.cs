namespace Bot.Tests.Playground;

/// <summary>What the browser itself is asked about the page.</summary>
internal static class PageChecks
{
    /// <summary>Every piece of text that stands out less than WCAG AA asks (4.5:1, large 3:1) against what is behind it.</summary>
    public const string Contrast = """
        () => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = (color) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
            return [r, g, b, a / 255];
          };
          const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a)];
          const behind = (element) => {
            const layers = [];
            for (let e = element; e; e = e.parentElement) layers.unshift(rgba(getComputedStyle(e).backgroundColor));
            return layers.reduce((under, layer) => over(layer, under), rgba(getComputedStyle(document.documentElement).colorScheme.includes('dark') ? '#000' : '#fff'));
          };
          const light = (rgb) => rgb.map((c) => c / 255).map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const faint = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            const words = walker.currentNode.textContent.trim();
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            if (!words || !element.checkVisibility({ opacityProperty: true }) || box.width < 2 || box.height < 2) continue;
            if (element.closest('script, style, template, .hidden, [disabled]')) continue;
            const back = behind(element);
            const [a, b] = [light(over(rgba(style.color), back)), light(back)];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            const size = parseFloat(style.fontSize);
            const large = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
            if (ratio < (large ? 3 : 4.5)) faint.push(`${ratio.toFixed(2)} "${words.slice(0, 40)}" ${element.className}`);
          }
          return faint;
        }
        """;

    /// <summary>Controls that a thumb would miss.</summary>
    public const string TooSmall = """
        () => [...document.querySelectorAll('button, summary, input, textarea')]
        .filter((e) => e.checkVisibility() && !e.classList.contains('inline') && e.type !== 'radio' && e.type !== 'checkbox')
        .map((e) => [e.getBoundingClientRect(), e.dataset.testid || e.textContent.trim()])
        .filter(([r]) => r.width > 0 && (r.height < 32 || r.width < 32))
        .map(([r, name]) => `${name} ${Math.round(r.width)}x${Math.round(r.height)}`)
        """;
}
