using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>The sheets of a vote added up by product; those that cannot be counted are set aside with the reason.</summary>
internal sealed class SheetCount
{
    private readonly Dictionary<string, Product> _products = new(StringComparer.Ordinal);
    private readonly List<Product> _order = [];
    private readonly List<RejectedSheet> _rejected = [];
    private readonly List<string> _jury = [];
    private readonly HashSet<string> _jurors = new(StringComparer.Ordinal);

    private SheetCount() { }

    internal sealed class Product(string name, ProductGroup group)
    {
        internal string Name { get; } = name;

        internal ProductGroup Group { get; } = group;

        internal HashSet<string> Jurors { get; } = new(StringComparer.Ordinal);

        internal Points Total { get; set; }
    }

    internal IReadOnlyList<Product> Products => _order;

    internal ValueList<RejectedSheet> Rejected => _rejected.ToValueList();

    internal ValueList<string> Jury => _jury.ToValueList();

    internal static SheetCount Count(TypicalProductNorms norms, VoteRequest request)
    {
        var count = new SheetCount();
        foreach (var juror in request.Jury)
            count.AddJuror(Name(juror));
        var isAppointed = request.Jury.Count > 0;
        for (var i = 0; i < request.Sheets.Count; i++)
        {
            if (count.Problem(norms.Criteria.Value, request.Sheets[i], isAppointed) is { } problem)
                count._rejected.Add(new RejectedSheet(i, problem, Text(norms.Criteria, problem)));
            else
                count.Add(request.Sheets[i]);
            // Who handed in a sheet is a juror, whether or not the sheet counts.
            if (!isAppointed && KeyOf(request.Sheets[i].Juror).Length > 0)
                count.AddJuror(Name(request.Sheets[i].Juror));
        }

        return count;
    }

    // One name may be written composed or decomposed; it stays one name, and is shown as it was first written.
    private static string Name(string name) => VietnameseText.Compose(name ?? "").Trim();

    /// <summary>What makes a name: letter case, spaces, the place of the tone mark and characters that are not seen do not.</summary>
    internal static string KeyOf(string name) => VietnameseText.Folded(name);

    private void AddJuror(string juror)
    {
        if (_jurors.Add(KeyOf(juror)))
            _jury.Add(juror);
    }

    private void Add(ScoreSheet sheet)
    {
        var name = Name(sheet.Product);
        var juror = Name(sheet.Juror);
        if (!_products.TryGetValue(KeyOf(name), out var product))
        {
            product = new Product(name, sheet.Group);
            _products.Add(KeyOf(name), product);
            _order.Add(product);
        }

        product.Jurors.Add(KeyOf(juror));
        product.Total += sheet.Total;
    }

    private SheetProblem? Problem(CriterionCaps caps, ScoreSheet sheet, bool isAppointed)
    {
        var juror = KeyOf(sheet.Juror);
        var name = KeyOf(sheet.Product);
        _products.TryGetValue(name, out var product);
        if (name.Length == 0 || juror.Length == 0)
            return SheetProblem.Blank;
        if (
            !IsWithin(sheet.Market, caps.Market)
            || !IsWithin(sheet.Economic, caps.Economic)
            || !IsWithin(sheet.Culture, caps.Culture)
            || !IsWithin(sheet.Other, caps.Other)
        )
            return SheetProblem.OutOfBounds;
        if (isAppointed && !_jurors.Contains(juror))
            return SheetProblem.NotAJuror;
        if (product is not null && product.Group != sheet.Group)
            return SheetProblem.OtherGroup;
        return product?.Jurors.Contains(juror) == true ? SheetProblem.Duplicate : null;
    }

    private static bool IsWithin(Points points, int cap) => points >= Points.Zero && points <= Points.Of(cap);

    private static LocalizedText Text(Norm<CriterionCaps> criteria, SheetProblem problem)
    {
        var caps = $"{criteria.Value.Market}/{criteria.Value.Economic}/{criteria.Value.Culture}/{criteria.Value.Other}";
        return problem switch
        {
            SheetProblem.Blank => new("thiếu tên sản phẩm hoặc giám khảo", "product or juror is blank"),
            SheetProblem.OutOfBounds => new($"điểm ngoài khung {caps}", $"points outside the bounds {caps}"),
            SheetProblem.NotAJuror => new("người chấm không thuộc Ban Giám khảo", "not a member of the jury"),
            SheetProblem.OtherGroup => new("phiếu trước xếp sản phẩm vào nhóm khác", "an earlier sheet puts the product into another group"),
            _ => new("giám khảo đã có phiếu cho sản phẩm này", "the juror already has a sheet for this product"),
        };
    }
}
