using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>The shape of the requests of this feature: the same for the rules, which throw, and for the validators, which list.</summary>
internal static class TypicalProductShape
{
    internal static IEnumerable<ShapeProblem> Of(CouncilRequest request) =>
        ShapeProblem.Among(OfLevel(request.Level), OfNumber(nameof(request.Members), request.Members), OfNumber(nameof(request.Jurors), request.Jurors));

    internal static IEnumerable<ShapeProblem> Of(EntryRequest request)
    {
        var (product, dossier, certificate) = (request.Product, request.Dossier, request.LowerCertificate);
        var own = ShapeProblem.Among(
            OfLevel(request.Level),
            product is null ? Missing(nameof(request.Product)) : null,
            OfGroup("Product.Group", product?.Group),
            product?.Form is { } form and (< ProductForm.Single or > ProductForm.OtherSet) ? Undefined("Product.Form", "form", (int)form, "1–5") : null,
            dossier is null ? Missing(nameof(request.Dossier)) : null,
            OfNumber("Dossier.Sets", dossier?.Sets),
            OfNumber("Dossier.Photos", dossier?.Photos),
            OfNumber("Dossier.PhotoShortSideMillimetres", dossier?.PhotoShortSideMillimetres),
            OfNumber("Dossier.PhotoLongSideMillimetres", dossier?.PhotoLongSideMillimetres),
            request.HasLowerCertificate != false || certificate is null
                ? null
                : new(
                    nameof(request.LowerCertificate),
                    "typical-product.lower-certificate",
                    new(
                        "Đã khai không có Giấy chứng nhận cấp liền dưới thì không nhập Giấy chứng nhận.",
                        "A certificate cannot be given where it is said that there is none."
                    )
                )
        );
        return certificate is null ? own : own.Concat(Of(certificate).Select(p => p with { Field = $"{nameof(request.LowerCertificate)}.{p.Field}" }));
    }

    internal static IEnumerable<ShapeProblem> Of(Certificate certificate) =>
        ShapeProblem.Among(
            OfLevel(certificate.Level),
            certificate.IssuedBy is { } by && !ProgrammeCodes.Authorities.IsDefined(by)
                ? Undefined(nameof(certificate.IssuedBy), "issued-by", (int)by, $"1–{ProgrammeCodes.Authorities.Count}")
                : null,
            !(certificate.WithdrawnOn < certificate.Issued)
                ? null
                : new(
                    nameof(certificate.WithdrawnOn),
                    "typical-product.withdrawn-before-issue",
                    new("Ngày thu hồi không được trước ngày cấp Giấy chứng nhận.", "The day of withdrawal must not lie before the day of issue.")
                )
        );

    internal static IEnumerable<ShapeProblem> Of(VoteRequest request)
    {
        var problems = request
            .Sheets.Select((sheet, i) => sheet is null ? Missing($"Sheets[{i}]") : OfGroup($"Sheets[{i}].Group", sheet.Group))
            .Concat(request.Jury.Select((juror, i) => string.IsNullOrWhiteSpace(juror) ? Missing($"Jury[{i}]") : null))
            .Concat(request.Awards.SelectMany(a => new[] { OfGroup("Awards", a.Group), OfNumber("Awards", a.Count) }));
        foreach (var problem in problems.Prepend(OfLevel(request.Level)).OfType<ShapeProblem>())
            yield return problem;
        var groups = request.Awards.Select(a => a.Group).ToList();
        if (groups.Distinct().Count() < groups.Count || (groups.Contains(null) && groups.Count > 1))
            yield return new ShapeProblem(
                nameof(request.Awards),
                "typical-product.awards",
                new(
                    "Số lượng Giấy chứng nhận phải là một số chung cho mọi nhóm, hoặc nhiều nhất một số cho mỗi nhóm.",
                    "The number of certificates must be one over all groups, or at most one for each group."
                )
            );
    }

    internal static IEnumerable<ShapeProblem> Of(PrizeRequest request) =>
        ShapeProblem.Among(
            OfLevel(request.Level),
            request.Products >= 1
                ? null
                : new(
                    nameof(request.Products),
                    "typical-product.products",
                    new($"Số sản phẩm {request.Products} không hợp lệ; phải từ 1.", $"{request.Products} products are not allowed; at least 1 is required.")
                ),
            request.Asked is { } asked && asked < Vnd.Zero
                ? new(nameof(request.Asked), "typical-product.asked", FormTexts.Negative("Số tiền đề nghị thưởng", "The prize money of", asked))
                : null
        );

    internal static IEnumerable<ShapeProblem> Of(ComplaintRequest request)
    {
        (string Field, LocalizedText Name, LocalDate? Date)[] order =
        [
            (nameof(request.Announced), new("Ngày thông báo kết quả", "The day of the announcement"), request.Announced),
            (nameof(request.Filed), new("Ngày khiếu nại", "The day of the complaint"), request.Filed),
            (nameof(request.Received), new("Ngày nhận đơn", "The day of receipt"), request.Received),
            (nameof(request.Answered), new("Ngày giải quyết", "The day of the answer"), request.Answered),
        ];
        var known = order.Where(d => d.Date is not null).ToList();
        return known
            .Zip(known.Skip(1), (before, after) => (before, after))
            .Where(p => p.after.Date < p.before.Date)
            .Select(p => new ShapeProblem(
                p.after.Field,
                "typical-product.order",
                new(
                    $"{p.after.Name.Vietnamese} không được trước {Lower(p.before.Name.Vietnamese)}.",
                    $"{p.after.Name.English} must not lie before {Lower(p.before.Name.English)}."
                )
            ));
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static ShapeProblem? OfLevel(VoteLevel level) => VoteLevels.Table.IsDefined(level) ? null : Undefined("Level", "level", (int)level, "1–5");

    private static ShapeProblem? OfGroup(string field, ProductGroup? group) =>
        group is { } given && !EnumValues.IsDefined(given) ? Undefined(field, "group", (int)given, "1–4") : null;

    private static ShapeProblem? OfNumber(string field, int? number) =>
        number is { } given and < 0 ? new(field, "typical-product.negative", FormTexts.Negative("Giá trị", "The value", given)) : null;

    private static ShapeProblem Missing(string field) => new(field, "typical-product.required", new("Không được để trống.", "A value is required."));

    private static ShapeProblem Undefined(string field, string code, int value, string allowed) =>
        new(field, "typical-product." + code, FormTexts.NotListed("Giá trị", "The value", value, new(allowed, allowed)));
}
