using System.CommandLine;
using System.Globalization;
using Bot.Learn;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var name = new Argument<string>("lesson") { Description = "crisis or agreements." };
var file = new Argument<string>("file") { Description = "Sentences: a name, a tab and the sentence in each line." };
var text = new Argument<string>("text");
var show = new Option<bool>("--show") { Description = "Shows what was taken for the other." };
var root = new RootCommand("Learns the weights of Bot.Core's scales from example sentences.");
var write = new Command("write", "Learns and writes the weights; prints figures of sentences it hadn't seen.")
{
    name,
    show,
};
write.SetAction(a => Teaching.Write(Lesson(a), a.GetValue(show)));
var count = new Command("count", "Counts how a file of sentences is told apart by the weights as they are.")
{
    name,
    file,
    show,
};
count.SetAction(a => Teaching.Count(Lesson(a), a.GetRequiredValue(file), a.GetValue(show)));
var why = new Command("why", "Shows what the sum of a text is made of.") { name, text };
why.SetAction(a => Teaching.Why(Lesson(a), a.GetRequiredValue(text)));
root.Add(write);
root.Add(count);
root.Add(why);
return await root.Parse(args).InvokeAsync();

Lesson Lesson(ParseResult parsed) => Bot.Learn.Lesson.All.Single(l => l.Folder == parsed.GetRequiredValue(name));
