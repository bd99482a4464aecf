using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>The shape of the requests of this feature: the same for the rules, which throw, and for the validators, which list.</summary>
internal static class TypicalProductShape
{
    internal static IEnumerable<ShapeProblem> Of(CouncilRequest request)
    {
        foreach (var problem in OfLevel(nameof(request.Level), request.Level))
            yield return problem;
        if (IsNegative(nameof(request.Members), request.Members) is { } members)
            yield return members;
        if (IsNegative(nameof(request.Jurors), request.Jurors) is { } jurors)
            yield return jurors;
    }

    internal static IEnumerable<ShapeProblem> Of(EntryRequest request)
    {
        foreach (var problem in OfLevel(nameof(request.Level), request.Level))
            yield return problem;
        if (request.Product is null)
            yield return Missing(nameof(request.Product));
        if (request.Product?.Group is { } group && !IsDefined(group))
            yield return Undefined("Product.Group", "group", (int)group, "1–4");
        if (request.Product?.Form is { } form && form is < ProductForm.Single or > ProductForm.OtherSet)
            yield return Undefined("Product.Form", "form", (int)form, "1–5");
        if (request.Dossier is null)
            yield return Missing(nameof(request.Dossier));
        foreach (var problem in Lengths(request.Dossier))
            yield return problem;
        if (request is { HasLowerCertificate: false, LowerCertificate: not null })
        {
            yield return new ShapeProblem(
                nameof(request.LowerCertificate),
                "typical-product.lower-certificate",
                new(
                    "Đã khai không có Giấy chứng nhận cấp liền dưới thì không nhập Giấy chứng nhận.",
                    "A certificate cannot be given where it is said that there is none."
                )
            );
        }

        if (request.LowerCertificate is { } certificate)
        {
            foreach (var problem in Of(certificate))
                yield return problem with
                {
                    Field = nameof(request.LowerCertificate) + "." + problem.Field,
                };
        }
    }

    internal static IEnumerable<ShapeProblem> Of(Certificate certificate)
    {
        foreach (var problem in OfLevel(nameof(certificate.Level), certificate.Level))
            yield return problem;
        if (certificate.IssuedBy is { } by && !((IEnumerable<Authority>)ProgrammeCodes.AllAuthorities).Contains(by))
            yield return Undefined(nameof(certificate.IssuedBy), "issued-by", (int)by, $"1–{ProgrammeCodes.AllAuthorities.Count}");
        if (certificate is { IsWithdrawn: false, WithdrawnOn: not null })
        {
            yield return new ShapeProblem(
                nameof(certificate.WithdrawnOn),
                "typical-product.withdrawn-on",
                new(
                    "Đã khai Giấy chứng nhận chưa bị thu hồi thì không nhập ngày thu hồi.",
                    "A day of withdrawal cannot be given where it is said that there was none."
                )
            );
        }

        if (IsWithdrawnBeforeIssue(certificate) is { } early)
            yield return early;
    }

    private static ShapeProblem? IsWithdrawnBeforeIssue(Certificate certificate) =>
        certificate.WithdrawnOn < certificate.Issued
            ? new ShapeProblem(
                nameof(certificate.WithdrawnOn),
                "typical-product.withdrawn-before-issue",
                new("Ngày thu hồi không được trước ngày cấp Giấy chứng nhận.", "The day of withdrawal must not lie before the day of issue.")
            )
            : null;

    internal static IEnumerable<ShapeProblem> Of(VoteRequest request)
    {
        foreach (var problem in OfLevel(nameof(request.Level), request.Level))
            yield return problem;
        for (var i = 0; i < request.Sheets.Count; i++)
        {
            if (request.Sheets[i] is not { } sheet)
                yield return Missing($"Sheets[{i}]");
            else if (!IsDefined(sheet.Group))
                yield return Undefined($"Sheets[{i}].Group", "group", (int)sheet.Group, "1–4");
        }

        for (var i = 0; i < request.Jury.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(request.Jury[i]))
                yield return Missing($"Jury[{i}]");
        }

        foreach (var award in (IEnumerable<AwardNumber>)request.Awards)
        {
            if (award.Group is { } group && !IsDefined(group))
                yield return Undefined(nameof(request.Awards), "group", (int)group, "1–4");
            if (IsNegative(nameof(request.Awards), award.Count) is { } count)
                yield return count;
        }

        var groups = request.Awards.Select(a => a.Group).ToList();
        if (groups.Distinct().Count() < groups.Count || (groups.Contains(null) && groups.Count > 1))
        {
            yield return new ShapeProblem(
                nameof(request.Awards),
                "typical-product.awards",
                new(
                    "Số lượng Giấy chứng nhận phải là một số chung cho mọi nhóm, hoặc nhiều nhất một số cho mỗi nhóm.",
                    "The number of certificates must be one over all groups, or at most one for each group."
                )
            );
        }
    }

    internal static IEnumerable<ShapeProblem> Of(PrizeRequest request)
    {
        foreach (var problem in OfLevel(nameof(request.Level), request.Level))
            yield return problem;
        if (request.Products < 1)
        {
            yield return new ShapeProblem(
                nameof(request.Products),
                "typical-product.products",
                new($"Số sản phẩm {request.Products} không hợp lệ; phải từ 1.", $"{request.Products} products are not allowed; at least 1 is required.")
            );
        }

        if (request.Asked is { } asked && asked < Vnd.Zero)
            yield return new(nameof(request.Asked), "typical-product.asked", FormTexts.Negative("Số tiền đề nghị thưởng", "The prize money of", asked));
    }

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
        for (var i = 1; i < known.Count; i++)
        {
            if (known[i].Date < known[i - 1].Date)
            {
                yield return new ShapeProblem(
                    known[i].Field,
                    "typical-product.order",
                    new(
                        $"{known[i].Name.Vietnamese} không được trước {Lower(known[i - 1].Name.Vietnamese)}.",
                        $"{known[i].Name.English} must not lie before {Lower(known[i - 1].Name.English)}."
                    )
                );
            }
        }
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static IEnumerable<ShapeProblem> OfLevel(string field, VoteLevel level)
    {
        if (level is < VoteLevel.District or > VoteLevel.Nation)
            yield return Undefined(field, "level", (int)level, "1–5");
    }

    private static IEnumerable<ShapeProblem> Lengths(DossierFacts? dossier) =>
        new[]
        {
            IsNegative("Dossier.Sets", dossier?.Sets),
            IsNegative("Dossier.Photos", dossier?.Photos),
            IsNegative("Dossier.PhotoShortSideMillimetres", dossier?.PhotoShortSideMillimetres),
            IsNegative("Dossier.PhotoLongSideMillimetres", dossier?.PhotoLongSideMillimetres),
        }
            .Where(p => p is not null)
            .Select(p => p!);

    private static bool IsDefined(ProductGroup group) => group is >= ProductGroup.Handicraft and <= ProductGroup.Other;

    private static ShapeProblem? IsNegative(string field, int? number) =>
        number is { } given and < 0 ? new(field, "typical-product.negative", FormTexts.Negative("Giá trị", "The value", given)) : null;

    private static ShapeProblem Missing(string field) => new(field, "typical-product.required", new("Không được để trống.", "A value is required."));

    private static ShapeProblem Undefined(string field, string code, int value, string allowed) =>
        new(field, "typical-product." + code, FormTexts.NotListed("Giá trị", "The value", value, new(allowed, allowed)));
}
