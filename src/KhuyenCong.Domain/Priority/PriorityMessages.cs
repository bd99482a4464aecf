using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Priority;

/// <summary>Câu chữ về ưu tiên: the rules of priority and their messages.</summary>
public static class PriorityMessages
{
    /// <summary>Có căn cứ: a fact gives priority.</summary>
    public static RuleId GroundMet { get; } = new("priority.ground", "Có căn cứ ưu tiên: {t0}.", "There is a ground of priority: {t0}.");

    /// <summary>Nguyên liệu tại chỗ: the share of local materials against the threshold.</summary>
    public static RuleId LocalMaterials { get; } =
        new(
            "priority.local-materials",
            "Nguyên liệu tại chỗ trị giá {n0:int} trong tổng {n1:int}; cần trên {n2:int}%.",
            "Local materials are worth {n0:int} of {n1:int}; more than {n2:int}% is needed."
        );

    /// <summary>Số lao động: the number of workers against the threshold.</summary>
    public static RuleId Workers { get; } =
        new(
            "priority.workers",
            "Cơ sở sử dụng {n0:int} lao động; cần từ {n1:int} lao động trở lên.",
            "The establishment has {n0:int} workers; {n1:int} or more are needed."
        );

    /// <summary>Giấy chứng nhận hết hạn: the certificate is not in force on the day.</summary>
    public static RuleId CertificateExpired { get; } =
        new(
            "priority.certificate-expired",
            "Giấy chứng nhận sản phẩm tiêu biểu có giá trị đến {n0:date}, đã hết vào ngày {n1:date}.",
            "The certificate of the typical product was valid through {n0:date} and had ended on {n1:date}."
        );

    /// <summary>Không ưu tiên địa bàn: the area has no priority.</summary>
    public static RuleId NoArea { get; } = new("priority.no-area", "Địa bàn không thuộc địa bàn ưu tiên.", "The area is none of the priority areas.");

    /// <summary>Không ưu tiên ngành nghề: the sector has no priority.</summary>
    public static RuleId NoSector { get; } =
        new("priority.no-sector", "Ngành nghề không thuộc ngành nghề ưu tiên.", "The sector is none of the priority sectors.");

    /// <summary>Thiếu dữ kiện địa bàn: facts about the area are missing.</summary>
    public static RuleId AreaUnknown { get; } =
        new("priority.area-unknown", "Chưa xác định được địa bàn ưu tiên; còn thiếu: {t0}.", "Whether the area has priority is not determined; missing: {t0}.");

    /// <summary>Thiếu dữ kiện ngành nghề: facts about the sector are missing.</summary>
    public static RuleId SectorUnknown { get; } =
        new(
            "priority.sector-unknown",
            "Chưa xác định được ngành nghề ưu tiên; còn thiếu: {t0}.",
            "Whether the sector has priority is not determined; missing: {t0}."
        );

    /// <summary>Vị trí: the place in the order.</summary>
    public static RuleId Place { get; } = new("priority.place", "Thứ tự phân bổ: {t0}.", "Place in the order of allocation: {t0}.");

    /// <summary>Vị trí chưa chắc chắn: the place is not certain.</summary>
    public static RuleId PlaceUnknown { get; } =
        new(
            "priority.place-unknown",
            "Chưa xác định được thứ tự phân bổ ({t0}); còn thiếu: {t1}.",
            "The place in the order of allocation is not determined ({t0}); missing: {t1}."
        );

    /// <summary>Chưa có thứ tự: no order of allocation is known on the date, though grounds of priority are.</summary>
    public static RuleId OrderNotEncoded { get; } =
        new(
            "priority.order-not-encoded",
            "Thứ tự phân bổ áp dụng vào ngày {n0:date} chưa được mã hóa.",
            "The order of allocation in force on {n0:date} is not encoded."
        );

    /// <summary>Ngoài thứ tự: cleaner production stands outside the order.</summary>
    public static RuleId OutsideOrder { get; } =
        new(
            "priority.outside-order",
            "Đề án sản xuất sạch hơn không xếp theo thứ tự địa bàn và ngành nghề; xét theo {t0}.",
            "A cleaner-production project stands outside the order of areas and sectors; it goes by {t0}."
        );

    /// <summary>Đề án điểm với kinh phí địa phương: the rule on key projects is about national money.</summary>
    public static RuleId KeyProjectLocal { get; } =
        new(
            "priority.key-project-local",
            "Quy định ưu tiên đề án điểm áp dụng cho kinh phí khuyến công quốc gia; với kinh phí địa phương do tỉnh quy định.",
            "The rule that key projects come first is about national money; for local money the province decides."
        );

    /// <summary>Chưa mã hóa: the norms of the date are not encoded.</summary>
    public static RuleId NotEncoded { get; } =
        new(
            "priority.not-encoded",
            "Quy định ưu tiên áp dụng vào ngày {n0:date} chưa được mã hóa.",
            "The rules of priority in force on {n0:date} are not encoded."
        );

    internal static LocalizedText WithoutValue(NormStatus status) =>
        status == NormStatus.Absent ? new("không quy định", "not stated") : new("chưa mã hóa", "not encoded");

    internal static void Facts(List<Finding> findings, PriorityNorms norms, PriorityRequest request, ValueList<PriorityFact> met)
    {
        foreach (var fact in met)
            findings.Add(
                GroundMet.Finds(
                    Verdict.Satisfied,
                    norms.ProvisionOf(fact),
                    new MessageArguments(T0: fact.Info().Name),
                    Evidence.Text,
                    fact == PriorityFact.MechanicalIndustry ? ReadingId.R23 : ReadingId.None
                )
            );
        if (request.LocalMaterials is { } share && norms.LocalMaterials.HasValue)
        {
            findings.Add(
                LocalMaterials.Finds(
                    AnswerOf(PriorityRules.Knows(norms, request, PriorityFact.LocalMaterials)),
                    norms.LocalMaterials.Citation,
                    new MessageArguments(share.Local, share.All, norms.LocalMaterials.Value.Value),
                    norms.LocalMaterials.Evidence
                )
            );
        }

        if (request.Workers is { } workers && norms.Workers.HasValue)
        {
            findings.Add(
                Workers.Finds(
                    AnswerOf(PriorityRules.Knows(norms, request, PriorityFact.LabourIntensive)),
                    norms.Workers.Citation,
                    new MessageArguments(workers, norms.Workers.Value.Value),
                    norms.Workers.Evidence
                )
            );
        }

        if (request.ProductCertificate != false && request.CertificateValidThrough is { } end && end < request.AsOf)
        {
            findings.Add(
                CertificateExpired.Finds(
                    Verdict.NotSatisfied,
                    norms.ProvisionOf(PriorityFact.TypicalProduct),
                    new MessageArguments(MessageArguments.Date(end), MessageArguments.Date(request.AsOf))
                )
            );
        }
    }

    internal static void Area(List<Finding> findings, PriorityNorms norms, Verdict verdict, ValueList<string> missing)
    {
        if (verdict == Verdict.NotSatisfied)
            findings.Add(NoArea.Finds(verdict, norms.Areas.Citation));
        else if (verdict == Verdict.Undetermined)
            findings.Add(AreaUnknown.Finds(verdict, norms.Areas.Citation, new MessageArguments(T0: NamesOf(missing))));
    }

    internal static void Sector(List<Finding> findings, PriorityNorms norms, PriorityRequest request, Verdict verdict, ValueList<string> missing)
    {
        // Mechanical industry that does not serve agriculture is left out by a reading.
        var reading = request.MechanicalIndustry == true && !norms.Names(PriorityFact.MechanicalIndustry) ? ReadingId.R23 : ReadingId.None;
        if (verdict == Verdict.NotSatisfied)
            findings.Add(NoSector.Finds(verdict, norms.Sectors.Citation, reading: reading));
        else if (verdict == Verdict.Undetermined)
            findings.Add(SectorUnknown.Finds(verdict, norms.Sectors.Citation, new MessageArguments(T0: NamesOf(missing)), reading: reading));
    }

    internal static void Standing(List<Finding> findings, PriorityNorms norms, PriorityRequest request, PriorityStanding standing)
    {
        if (!norms.Order.HasValue)
            findings.Add(OrderNotEncoded.Finds(Verdict.Undetermined, norms.Order.Citation, new MessageArguments(N0: MessageArguments.Date(request.AsOf))));
        else if (standing.OutsideOrder == true)
            findings.Add(
                OutsideOrder.Finds(
                    Verdict.AuthorityDecides,
                    norms.CleanerProductionOrder.Citation,
                    new MessageArguments(T0: norms.CleanerProductionOrder.Value)
                )
            );
        else if (standing.Place is { } place)
            findings.Add(Place.Finds(Verdict.Satisfied, norms.Order.Citation, new MessageArguments(T0: TextOf(place))));
        else
            findings.Add(
                PlaceUnknown.Finds(Verdict.Undetermined, norms.Order.Citation, new MessageArguments(T0: Between(standing), T1: NamesOf(standing.Missing)))
            );
        if (request.KeyProject == true && request.Source == FundingSource.Local && norms.KeyProjectsFirst.HasValue)
            findings.Add(KeyProjectLocal.Finds(Verdict.Undetermined, norms.Order.Citation));
    }

    /// <summary>Tên các dữ kiện: the names of facts given by their codes.</summary>
    /// <param name="codes">The codes.</param>
    /// <returns>The names, with a semicolon between them: some hold commas.</returns>
    public static LocalizedText NamesOf(ValueList<string> codes) =>
        LocalizedText.Join(
            codes.Select(c => PriorityFacts.All.FirstOrDefault(i => i.Code == c)?.Name ?? new LocalizedText("quy định chưa được mã hóa", "norm not encoded")),
            "; ",
            "; "
        );

    /// <summary>A place in words: the rank of a place counts from 1.</summary>
    internal static LocalizedText TextOf(PriorityPlace place) =>
        new(
            $"{(place.KeyRank == 1 ? "đề án điểm" : "đề án khác")}, địa bàn hạng {place.AreaRank}, ngành nghề hạng {place.SectorRank}",
            $"{(place.KeyRank == 1 ? "key projects" : "other projects")}, area rank {place.AreaRank}, sector rank {place.SectorRank}"
        );

    private static LocalizedText Between(PriorityStanding standing)
    {
        var best = TextOf(standing.Best);
        var worst = TextOf(standing.Worst);
        var places =
            standing.Best == standing.Worst
                ? best
                : new LocalizedText($"từ {best.Vietnamese} đến {worst.Vietnamese}", $"from {best.English} to {worst.English}");
        return standing.OutsideOrder is null ? new($"{places.Vietnamese}; hoặc ngoài thứ tự", $"{places.English}; or outside the order") : places;
    }

    private static Verdict AnswerOf(bool? answer) => answer == true ? Verdict.Satisfied : Verdict.NotSatisfied;
}
