using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Priority;

/// <summary>Câu chữ về ưu tiên: the rules of priority and their messages.</summary>
internal static class PriorityMessages
{
    private static readonly MessageTemplate StillConsidered = new(
        "Đề án vẫn được xem xét hỗ trợ, theo thứ tự không có căn cứ ưu tiên này.",
        "The project is still considered, in the order without this ground."
    );

    internal static readonly RuleId GroundMet = new("priority.ground", "Có căn cứ ưu tiên: {t0}.", "There is a ground of priority: {t0}.");

    internal static readonly RuleId LocalMaterials = new(
        "priority.local-materials",
        "Nguyên liệu, vật liệu chính cung cấp từ địa bàn tỉnh có giá trị {n0:int} trên tổng giá trị {n1:int}; phải chiếm trên {n2:int}%.",
        "Main materials from the province are worth {n0:int} of {n1:int} in all; more than {n2:int}% is required.",
        remedy: StillConsidered
    );

    internal static readonly RuleId Workers = new(
        "priority.workers",
        "Cơ sở sử dụng {n0:int} lao động; phải từ {n1:int} lao động trở lên.",
        "The establishment has {n0:int} workers; {n1:int} or more are required.",
        remedy: StillConsidered
    );

    internal static readonly RuleId CertificateExpired = new(
        "priority.certificate-expired",
        "Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu có giá trị đến hết ngày {n0:date}, không còn giá trị vào ngày {n1:date}.",
        "The certificate of the typical rural industrial product was valid to the end of {n0:date} and no longer on {n1:date}.",
        "Cơ sở có thể đăng ký bình chọn lại để được cấp Giấy chứng nhận mới.",
        "The establishment may enter the vote again for a new certificate."
    );

    internal static readonly RuleId NoArea = new(
        "priority.no-area",
        "Địa bàn không thuộc địa bàn ưu tiên.",
        "The area is none of the priority areas.",
        remedy: StillConsidered
    );

    internal static readonly RuleId NoSector = new(
        "priority.no-sector",
        "Ngành nghề không thuộc ngành nghề ưu tiên.",
        "The sector is none of the priority sectors.",
        remedy: StillConsidered
    );

    internal static readonly RuleId AreaUnknown = new(
        "priority.area-unknown",
        "Chưa xác định được địa bàn ưu tiên; cần bổ sung: {t0}.",
        "Whether the area has priority is not determined; needed: {t0}."
    );

    internal static readonly RuleId SectorUnknown = new(
        "priority.sector-unknown",
        "Chưa xác định được ngành nghề ưu tiên; cần bổ sung: {t0}.",
        "Whether the sector has priority is not determined; needed: {t0}."
    );

    internal static readonly RuleId Place = new("priority.place", "Thứ tự phân bổ: {t0}.", "Place in the order of allocation: {t0}.");

    internal static readonly RuleId PlaceUnknown = new(
        "priority.place-unknown",
        "Chưa xác định được thứ tự phân bổ ({t0}); cần bổ sung: {t1}.",
        "The place in the order of allocation is not determined ({t0}); needed: {t1}."
    );

    internal static readonly RuleId OrderNotEncoded = new(
        "priority.order-not-encoded",
        "Thư viện chưa có quy định về thứ tự phân bổ áp dụng vào ngày {n0:date}; cần đối chiếu văn bản.",
        "The library does not hold the order of allocation in force on {n0:date}; check the text."
    );

    internal static readonly RuleId OutsideOrder = new(
        "priority.outside-order",
        "Đề án sản xuất sạch hơn không xếp theo thứ tự địa bàn và ngành nghề; cơ quan quản lý chương trình quyết định theo {t0}.",
        "A cleaner-production project stands outside the order of areas and sectors; the managing agency decides by {t0}."
    );

    internal static readonly RuleId KeyProjectLocal = new(
        "priority.key-project-local",
        "Quy định ưu tiên đề án điểm áp dụng cho kinh phí khuyến công quốc gia; đối với kinh phí khuyến công địa phương, việc ưu tiên do Ủy ban nhân dân cấp tỉnh quy định, cần bổ sung quy định đó.",
        "The rule that key projects come first is about national money; for local money the provincial People's Committee sets the rule, which has to be supplied."
    );

    internal static readonly RuleId NotEncoded = new(
        "priority.not-encoded",
        "Thư viện chưa có quy định về ưu tiên áp dụng vào ngày {n0:date}; cần đối chiếu văn bản.",
        "The library does not hold the rules of priority in force on {n0:date}; check the text."
    );

    internal static LocalizedText WithoutValue(NormStatus status) =>
        status == NormStatus.Absent ? new("không quy định", "not stated") : new("chưa có trong thư viện", "not encoded");

    internal static void Facts(List<Finding> findings, PriorityNorms norms, PriorityRequest request, ValueList<PriorityFact> met)
    {
        foreach (var fact in met)
            findings.Add(
                GroundMet.Finds(
                    Verdict.Satisfied,
                    norms.ProvisionOf(fact),
                    new(T0: fact.ToText()),
                    Evidence.Text,
                    fact == PriorityFact.MechanicalIndustry ? ReadingId.R23 : ReadingId.None
                )
            );
        if (request.LocalMaterials is { } share && norms.LocalMaterials.TryGet(out var part))
            findings.Add(LocalMaterials.Finds(AnswerOf(PriorityFact.LocalMaterials), norms.LocalMaterials, new(share.Local, share.All, part.Value)));
        if (request.Workers is { } workers && norms.Workers.TryGet(out var least))
            findings.Add(Workers.Finds(AnswerOf(PriorityFact.LabourIntensive), norms.Workers, new(workers, least.Value)));
        if (request.ProductCertificate != false && request.CertificateValidThrough is { } end && end < request.AsOf)
            findings.Add(
                CertificateExpired.Finds(
                    Verdict.NotSatisfied,
                    norms.ProvisionOf(PriorityFact.TypicalProduct),
                    new(MessageArguments.Date(end), MessageArguments.Date(request.AsOf))
                )
            );

        Verdict AnswerOf(PriorityFact fact) => PriorityRules.Knows(norms, request, fact) == true ? Verdict.Satisfied : Verdict.NotSatisfied;
    }

    internal static void Area(List<Finding> findings, PriorityNorms norms, Verdict verdict, ValueList<string> missing)
    {
        if (verdict == Verdict.NotSatisfied)
            findings.Add(NoArea.Finds(verdict, norms.Areas.Citation));
        else if (verdict == Verdict.Undetermined)
            findings.Add(AreaUnknown.Finds(verdict, norms.Areas.Citation, new(T0: NamesOf(missing))));
    }

    internal static void Sector(List<Finding> findings, PriorityNorms norms, PriorityRequest request, Verdict verdict, ValueList<string> missing)
    {
        // Mechanical industry that does not serve agriculture is left out by a reading.
        var reading = request.MechanicalIndustry == true && !norms.Names(PriorityFact.MechanicalIndustry) ? ReadingId.R23 : ReadingId.None;
        if (verdict == Verdict.NotSatisfied)
            findings.Add(NoSector.Finds(verdict, norms.Sectors.Citation, reading: reading));
        else if (verdict == Verdict.Undetermined)
            findings.Add(SectorUnknown.Finds(verdict, norms.Sectors.Citation, new(T0: NamesOf(missing)), reading: reading));
    }

    internal static void Standing(List<Finding> findings, PriorityNorms norms, PriorityRequest request, PriorityStanding standing)
    {
        if (norms.OrderOf(request) is { HasValue: false } order)
            findings.Add(OrderNotEncoded.Finds(Verdict.Undetermined, order.Citation, new(N0: MessageArguments.Date(request.AsOf))));
        else if (standing.OutsideOrder == true)
            findings.Add(OutsideOrder.Finds(Verdict.AuthorityDecides, norms.CleanerProductionOrder.Citation, new(T0: norms.CleanerProductionOrder.Value)));
        else if (standing.Place is { } place)
            findings.Add(Place.Finds(Verdict.Satisfied, norms.Order.Citation, new(T0: TextOf(place))));
        else
            findings.Add(PlaceUnknown.Finds(Verdict.Undetermined, norms.Order.Citation, new(T0: Between(standing), T1: NamesOf(standing.Missing))));
        if (request.KeyProject == true && request.Source == FundingSource.Local && norms.KeyProjectsFirst.HasValue)
            findings.Add(KeyProjectLocal.Finds(Verdict.Undetermined, norms.Order.Citation));
    }

    /// <summary>Tên các thông tin: the names of facts given by their codes, with a semicolon between them: some hold commas.</summary>
    public static LocalizedText NamesOf(ValueList<string> codes) =>
        LocalizedText.Join(
            codes.Select(c =>
                PriorityCodes.Facts.TryParse(c, out var fact)
                    ? fact.ToText()
                    : new LocalizedText("quy định mà thư viện chưa có", "a rule that the library does not hold")
            ),
            "; ",
            "; "
        );

    /// <summary>A place in words: the rank of a place counts from 1.</summary>
    internal static LocalizedText TextOf(PriorityPlace place) =>
        new(
            $"{(place.KeyRank == 1 ? "đề án điểm" : "đề án khác")}, địa bàn thứ {place.AreaRank}, ngành nghề thứ {place.SectorRank}",
            $"{(place.KeyRank == 1 ? "key projects" : "other projects")}, area {place.AreaRank}, sector {place.SectorRank}"
        );

    private static LocalizedText Between(PriorityStanding standing)
    {
        var best = TextOf(standing.Earliest);
        var worst = TextOf(standing.Latest);
        var places =
            standing.Best == standing.Worst
                ? best
                : new LocalizedText($"từ {best.Vietnamese} đến {worst.Vietnamese}", $"from {best.English} to {worst.English}");
        return standing.OutsideOrder is null ? new($"{places.Vietnamese}; hoặc ngoài thứ tự", $"{places.English}; or outside the order") : places;
    }
}
