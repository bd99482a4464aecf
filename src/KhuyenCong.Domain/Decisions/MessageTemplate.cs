using System.Text;

namespace KhuyenCong.Domain.Decisions;

/// <summary>Mẫu câu: a message in Vietnamese and English with the same placeholders.</summary>
/// <remarks>
/// Placeholders name a slot of <see cref="MessageArguments"/> and, for numbers, a form: <c>{n0:money}</c> (đồng),
/// <c>{n1:percent}</c> and <c>{n1:times}</c> (millionths), <c>{n1:factor}</c> (a priority factor with its name, left out where it is 1),
/// <c>{n2:int}</c>, <c>{n3:date}</c> (see <see cref="MessageArguments.Date"/>), <c>{t0}</c>, <c>{t1}</c>, <c>{t2}</c> (text).
/// </remarks>
internal sealed class MessageTemplate
{
    private readonly Segment[] _vietnamese;
    private readonly Segment[] _english;

    /// <exception cref="ArgumentException">A placeholder is malformed, or the languages do not have the same ones.</exception>
    public MessageTemplate(string vietnamese, string english)
    {
        Vietnamese = vietnamese;
        English = english;
        _vietnamese = Segment.Parse(vietnamese, Language.Vietnamese);
        _english = Segment.Parse(english, Language.English);
        if (!Placeholders(_vietnamese).SetEquals(Placeholders(_english)))
            throw new ArgumentException($"The placeholders differ between '{vietnamese}' and '{english}'.", nameof(english));
    }

    /// <summary>The texts with their placeholders.</summary>
    public string Vietnamese { get; }
    public string English { get; }

    /// <summary>Viết câu: the message in one language.</summary>
    public string Render(Language language, in MessageArguments arguments)
    {
        var size = 512;
        while (true)
        {
            var buffer = new byte[size];
            if (TryRender(buffer, language, arguments, out var written))
                return Encoding.UTF8.GetString(buffer, 0, written);
            size *= 4;
        }
    }

    /// <summary>Viết câu vào bộ đệm UTF-8: writes the message into a buffer, if it is large enough, and allocates nothing.</summary>
    public bool TryRender(Span<byte> utf8, Language language, in MessageArguments arguments, out int written)
    {
        var writer = new Utf8Writer(utf8);
        foreach (var segment in language == Language.Vietnamese ? _vietnamese : _english)
            segment.Write(ref writer, language, arguments);
        written = writer.Written;
        return writer.Fits;
    }

    private static HashSet<string> Placeholders(Segment[] segments) =>
        new(segments.Where(s => s.Form != Form.None).Select(s => s.Name), StringComparer.Ordinal);

    private enum Form
    {
        None,
        Money,
        Percent,
        Times,
        Factor,
        Int,
        Date,
        Text,
    }

    /// <summary>A placeholder with the text behind it, its unit in front; the text before the first one stands behind none.</summary>
    private sealed record Segment(Form Form, int Slot, string Name, byte[] Behind)
    {
        private static readonly Dictionary<string, Form> NumberForms = EnumValues
            .Of<Form>()
            .Where(f => f is not (Form.None or Form.Text))
            .ToDictionary(EnumCode.Of, StringComparer.Ordinal);

        internal static Segment[] Parse(string template, Language language)
        {
            // Behind each opening brace stand a placeholder, its closing brace and some text.
            var parts = template.Split('{');
            var behind = parts
                .Skip(1)
                .Select(part => part.Split(['}'], 2))
                .Select(part =>
                    part.Length == 2
                        ? Placeholder(part[0], part[1], language)
                        : throw new ArgumentException($"A placeholder is not closed in '{template}'.", nameof(template))
                );
            return behind
                .Prepend(new Segment(Form.None, 0, "", Encoding.UTF8.GetBytes(parts[0])))
                .Where(s => s.Form != Form.None || s.Behind.Length > 0)
                .ToArray();
        }

        internal void Write(ref Utf8Writer writer, Language language, in MessageArguments arguments)
        {
            switch (Form)
            {
                case Form.None:
                    break;
                case Form.Money:
                    writer.Amount(arguments.Number(Slot), language);
                    break;
                case Form.Percent:
                    writer.Decimal(arguments.Number(Slot), Rate.Unit / 100, language);
                    break;
                case Form.Times:
                    writer.Decimal(arguments.Number(Slot), Rate.Unit, language);
                    break;
                case Form.Factor:
                    Factor(ref writer, language, arguments.Number(Slot));
                    break;
                case Form.Int:
                    writer.Grouped(arguments.Number(Slot), language);
                    break;
                case Form.Date:
                    writer.Date(arguments.Number(Slot), language);
                    break;
                default:
                    if (arguments.TextSlot(Slot) is LocalizedText text)
                        writer.Bytes(text.Utf8In(language));
                    else
                        writer.Text(arguments.TextSlot(Slot) as string ?? "");
                    break;
            }

            writer.Bytes(Behind);
        }

        private static void Factor(ref Utf8Writer writer, Language language, long factor)
        {
            if (factor == Rate.Unit)
                return;
            writer.Bytes(language == Language.Vietnamese ? ", hệ số ưu tiên "u8 : ", priority factor "u8);
            writer.Decimal(factor, Rate.Unit, language);
            if (language == Language.Vietnamese)
                writer.Bytes(" lần"u8);
        }

        private static Segment Placeholder(string name, string behind, Language language)
        {
            var parts = name.Split([':'], 2);
            var form = (parts[0], parts.ElementAtOrDefault(1)) switch
            {
                ("t0" or "t1" or "t2", null) => Form.Text,
                ("n0" or "n1" or "n2" or "n3", { } number) when NumberForms.TryGetValue(number, out var known) => known,
                _ => throw new ArgumentException($"'{{{name}}}' is not a placeholder.", nameof(name)),
            };
            var unit = form switch
            {
                Form.Money when language == Language.Vietnamese => " đồng",
                Form.Percent => "%",
                _ => "",
            };
            return new Segment(form, name[1] - '0', name, Encoding.UTF8.GetBytes(unit + behind));
        }
    }
}
