using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu chữ về đối tượng: the rules that eligibility findings report on, and how findings are rendered from the workings.</summary>
public static class EligibilityMessages
{
    /// <summary>Loại hình: the kind of establishment.</summary>
    public static RuleId Kind { get; } =
        new(
            "eligibility.kind",
            "Loại hình ({t0}) thuộc các loại hình của cơ sở công nghiệp nông thôn: {t1}.",
            "The kind ({t0}) is one that can be a rural establishment: {t1}."
        );

    /// <summary>Thành lập hợp pháp: lawfully set up.</summary>
    public static RuleId Lawful { get; } =
        new("eligibility.lawfully-established", "Thành lập và hoạt động theo pháp luật: {t1}.", "Lawfully set up and operating: {t1}.");

    /// <summary>Trực tiếp sản xuất: directly investing and producing.</summary>
    public static RuleId Production { get; } =
        new(
            "eligibility.direct-producer",
            "Trực tiếp đầu tư, sản xuất công nghiệp – tiểu thủ công nghiệp: {t1}.",
            "Itself invests in and makes industrial or handicraft goods: {t1}."
        );

    /// <summary>Quy mô theo vốn hoặc lao động: the size test of capital or labour.</summary>
    public static RuleId SizeByCapitalOrLabour { get; } =
        new(
            "eligibility.size-by-capital-or-labour",
            "Doanh nghiệp nhỏ và vừa theo {t0} (tổng nguồn vốn không quá {n0:money} hoặc lao động không quá {n1:int} người): {t1}.",
            "A small or medium enterprise under {t0} (capital of at most {n0:money} or at most {n1:int} workers): {t1}."
        );

    /// <summary>Quy mô theo vốn: the size test of capital alone.</summary>
    public static RuleId SizeByCapital { get; } =
        new(
            "eligibility.size-by-capital",
            "Doanh nghiệp nhỏ và vừa theo {t0}, ưu tiên tiêu chí vốn (tổng nguồn vốn không quá {n0:money}): {t1}.",
            "A small or medium enterprise under {t0}, capital prevailing (capital of at most {n0:money}): {t1}."
        );

    /// <summary>Quy mô theo lao động và doanh thu hoặc vốn: the size test of labour with revenue or capital.</summary>
    public static RuleId SizeByLabourAndMoney { get; } =
        new(
            "eligibility.size-by-labour-and-money",
            "Doanh nghiệp nhỏ và vừa theo {t0} (lao động tham gia bảo hiểm xã hội không quá {n1:int} người, và doanh thu không quá {n2:money} hoặc tổng nguồn vốn không quá {n0:money}): {t1}.",
            "A small or medium enterprise under {t0} (at most {n1:int} insured workers, and revenue of at most {n2:money} or capital of at most {n0:money}): {t1}."
        );

    /// <summary>Hai quy định về quy mô khác nhau: two acts on size apply side by side and differ.</summary>
    public static RuleId SizeConflict { get; } =
        new(
            "eligibility.size-conflict",
            "{t0} và {t1} cùng áp dụng và cho kết quả khác nhau; quy mô chưa xác định được.",
            "{t0} and {t1} apply side by side and differ, so the size is undetermined."
        );

    /// <summary>Nơi sản xuất: the place of production.</summary>
    public static RuleId Place { get; } =
        new("eligibility.place", "Nơi sản xuất ({t0}) thuộc địa bàn được hưởng chính sách: {t1}.", "The place of production ({t0}) is an eligible one: {t1}.");

    /// <summary>Phường chuyển đổi từ xã: a ward of a class-1 city converted from a commune.</summary>
    public static RuleId ConvertedWard { get; } =
        new(
            "eligibility.converted-ward",
            "Phường của thành phố loại 1 chuyển đổi từ xã ngày {n0:date}, tính đến {n1:date} chưa quá {n2:int} năm: {t1}.",
            "The ward of a class-1 city was converted from a commune on {n0:date}, by {n1:date} not more than {n2:int} years ago: {t1}."
        );

    /// <summary>Đơn vị hành chính của thời kỳ khác: a kind of place that did not exist under the law of the date.</summary>
    public static RuleId PlaceOfAnotherTime { get; } =
        new(
            "eligibility.place-of-another-time",
            "Nơi sản xuất là {t0}, loại đơn vị hành chính mà quy định áp dụng vào ngày xét không có; cần biết nơi đó được phân loại thế nào theo quy định này.",
            "The place of production is a {t0}, a kind that the law of the date does not know; how that law classifies the place has to be known."
        );

    /// <summary>Ngành nghề: the sector.</summary>
    public static RuleId Sector { get; } =
        new("eligibility.sector", "Ngành nghề ({t0}) thuộc danh mục được hưởng chính sách: {t1}.", "The sector ({t0}) is a served one: {t1}.");

    /// <summary>Khai khoáng ở địa bàn khó khăn: mining in difficult areas only.</summary>
    public static RuleId Mining { get; } =
        new(
            "eligibility.mining-area",
            "Khai thác, chế biến khoáng sản chỉ được hưởng chính sách ở địa bàn khó khăn, đặc biệt khó khăn: {t1}.",
            "Mining and mineral processing is served in difficult and especially difficult areas only: {t1}."
        );

    /// <summary>Ngành nghề chưa mã hóa: the list of sectors of the date is not known here.</summary>
    public static RuleId SectorNotEncoded { get; } =
        new(
            "eligibility.sector-not-encoded",
            "Danh mục ngành nghề theo {t0} chưa được mã hóa nên tư cách cơ sở công nghiệp nông thôn chưa xác định được.",
            "The list of sectors under {t0} is not encoded, so whether a rural establishment is served is undetermined."
        );

    /// <summary>Lò gạch bị loại trừ: the exclusion of certain brick kilns.</summary>
    public static RuleId BrickKiln { get; } =
        new(
            "eligibility.brick-kiln",
            "Không phải cơ sở gạch đất sét nung bằng lò thủ công cải tiến hoặc lò vòng gây ô nhiễm: {t1}.",
            "Not a maker of fired clay bricks in improved manual kilns or polluting annular kilns: {t1}."
        );

    /// <summary>Sản xuất sạch hơn: cleaner production.</summary>
    public static RuleId CleanerProduction { get; } =
        new(
            "eligibility.cleaner-production",
            "Áp dụng sản xuất sạch hơn, không giới hạn quy mô và địa bàn: {t1}.",
            "Applies cleaner production, whatever its size and place: {t1}."
        );

    /// <summary>Sản xuất và tiêu dùng bền vững: sustainable production and consumption.</summary>
    public static RuleId SustainableProduction { get; } =
        new("eligibility.sustainable-production", "Áp dụng sản xuất và tiêu dùng bền vững: {t1}.", "Applies sustainable production and consumption: {t1}.");

    /// <summary>Quản lý, dịch vụ khuyến công: a management or service body.</summary>
    public static RuleId ServiceBody { get; } =
        new(
            "eligibility.service-body",
            "Tham gia quản lý hoặc dịch vụ khuyến công ({t0}): {t1}.",
            "Manages khuyến công or supplies its services ({t0}): {t1}."
        );

    /// <summary>Tổ chức dịch vụ thành lập hợp pháp: a service body that is lawfully set up.</summary>
    public static RuleId LawfulServiceBody { get; } =
        new(
            "eligibility.service-body-lawful",
            "Tổ chức dịch vụ khuyến công thành lập theo quy định của pháp luật: {t1}.",
            "The service body is lawfully set up: {t1}."
        );

    /// <summary>Năng lực của tổ chức dịch vụ: the ability of a service body, which the managing agency judges.</summary>
    public static RuleId AbleServiceBody { get; } =
        new(
            "eligibility.service-body-able",
            "Năng lực của tổ chức dịch vụ khuyến công do cơ quan quản lý chương trình đánh giá, lựa chọn theo từng đề án, nhiệm vụ.",
            "Whether the service body is able to do the work is for the body that manages the programme to judge, project by project."
        );

    /// <summary>Đối tượng của nội dung khác: a recipient whom the provision on a content names.</summary>
    public static RuleId Recipient { get; } =
        new(
            "eligibility.recipient",
            "Nhận hỗ trợ với tư cách {t0}, theo quy định về nội dung hỗ trợ: {t1}.",
            "Receives support as {t0}, under the provision on the content: {t1}."
        );

    /// <summary>Quy định chi tiết chưa có hiệu lực: only the decree applies.</summary>
    public static RuleId Details { get; } =
        new(
            "eligibility.details-not-in-force",
            "Quy định chi tiết về cơ sở công nghiệp nông thôn chưa có hiệu lực vào ngày áp dụng; chỉ theo {t0} thì chưa xác định được cơ sở có thuộc đối tượng hay không.",
            "The details on rural establishments are not in force on the governing date; under {t0} alone it is undetermined whether the establishment is one."
        );

    /// <summary>Tỉnh hay thành phố: which kind of unit the place of production lies in.</summary>
    public static RuleId Province { get; } =
        new(
            "eligibility.province",
            "Nơi sản xuất thuộc {t0}, là {t1} vào ngày áp dụng.",
            "The place of production lies in {t0}, a {t1} on the governing date."
        );

    /// <summary>Nhà đầu tư cụm công nghiệp: an investor in cluster infrastructure.</summary>
    public static RuleId ClusterInvestor { get; } =
        new(
            "eligibility.cluster-investor",
            "Doanh nghiệp, hợp tác xã đầu tư xây dựng hạ tầng cụm công nghiệp ({t0}): {t1}.",
            "An enterprise or cooperative that invests in cluster infrastructure ({t0}): {t1}."
        );

    /// <summary>Nghệ nhân: an artisan.</summary>
    public static RuleId Artisan { get; } =
        new("eligibility.artisan", "Nghệ nhân thuộc đối tượng được hưởng chính sách theo {t0}: {t1}.", "An artisan served under {t0}: {t1}.");

    /// <summary>Ngoài phạm vi thời gian: the law of the date is not covered.</summary>
    public static RuleId NotCovered { get; } =
        new("eligibility.not-covered", "Quy định về đối tượng trước ngày {n0:date} chưa được mã hóa.", "Who was served before {n0:date} is not encoded.");

    internal static readonly LocalizedText Unknown = new("chưa biết", "not known");

    private static readonly LocalizedText Holds = new("có", "yes");
    private static readonly LocalizedText Fails = new("không", "no");
    private static readonly LocalizedText NotEncoded = new("chưa được mã hóa", "not encoded");
    private static readonly LocalizedText NotDecided = new("chưa quyết định", "not decided");

    // One text for each kind of place with each class of city; places and cities are numbered from 1, 0 is unknown.
    private static readonly LocalizedText[] WardTexts =
    [
        .. Enumerable.Range(0, 6).Select(c => c == 0 ? PlaceKind.Ward.ToText() : Joined(PlaceKind.Ward.ToText(), ((CityClass)c).ToText())),
    ];

    private static readonly LocalizedText[] ProvinceTexts =
    [
        .. from province in Enumerable.Range(1, 2)
        from place in Enumerable.Range(1, 4)
        select Joined(((PlaceKind)place).ToText(), ((ProvinceKind)province).ToText()),
    ];

    internal static LocalizedText TextOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Satisfied => Holds,
            Verdict.NotSatisfied => Fails,
            Verdict.AuthorityDecides => NotDecided,
            _ => Unknown,
        };

    internal static FindingList Render(in EligibilityWorkings workings, EligibilityNorms? norms, in EligibilityRequest request)
    {
        if (norms is null)
            return FindingList.Of(NotCoveredFinding());

        var asked = workings.Passed | workings.Failed | workings.Unsettled;
        var own = new List<Finding>(All.Length + 2);
        foreach (var test in All)
        {
            if ((asked & test) == 0)
                continue;
            own.Add(Render(test, VerdictOf(test, workings), norms, request));
            if (test == EligibilityTests.Place && ProvinceFinding(norms.Places, request.Establishment.Place) is { } province)
                own.Add(province);
            if (test == EligibilityTests.ServiceBody && (workings.Passed & test) != 0)
                own.Add(AbleServiceBody.Finds(Verdict.AuthorityDecides, norms.AbleServiceBodies.Citation, default, norms.AbleServiceBodies.Evidence));
        }

        return new FindingList(own.ToArray(), norms.Standing.Items);
    }

    private static readonly EligibilityTests[] All =
    [
        EligibilityTests.Kind,
        EligibilityTests.Details,
        EligibilityTests.Lawful,
        EligibilityTests.Production,
        EligibilityTests.Size,
        EligibilityTests.Place,
        EligibilityTests.Sector,
        EligibilityTests.BrickKiln,
        EligibilityTests.CleanerProduction,
        EligibilityTests.SustainableProduction,
        EligibilityTests.ServiceBody,
        EligibilityTests.LawfulServiceBody,
        EligibilityTests.ClusterInvestor,
        EligibilityTests.Artisan,
        EligibilityTests.Recipient,
    ];

    private static Verdict VerdictOf(EligibilityTests test, in EligibilityWorkings workings) =>
        (workings.Passed & test) != 0 ? Verdict.Satisfied
        : (workings.Failed & test) != 0 ? Verdict.NotSatisfied
        : Verdict.Undetermined;

    private static Finding NotCoveredFinding() =>
        NotCovered.Finds(
            Verdict.Undetermined,
            new Citation(Instruments.Decree45Of2012),
            new MessageArguments(N0: MessageArguments.Date(Instruments.Decree45Of2012.InForceFrom!.Value))
        );

    private static Finding Render(EligibilityTests test, Verdict verdict, EligibilityNorms norms, in EligibilityRequest request)
    {
        var it = request.Establishment;
        var kind = it.Kind?.ToText() ?? Unknown;
        switch (test)
        {
            case EligibilityTests.Kind:
                return Plain(Kind, verdict, norms.RuralKinds, kind);
            case EligibilityTests.Details:
                return Details.Finds(
                    verdict,
                    norms.RuralDetails.Citation,
                    new MessageArguments(T0: norms.RuralDetails.Citation.Instrument.Name),
                    norms.RuralDetails.Evidence
                );
            case EligibilityTests.Lawful:
                return Plain(Lawful, verdict, norms.DirectProduction);
            case EligibilityTests.Production:
                return Plain(Production, verdict, norms.DirectProduction);
            case EligibilityTests.Size:
                return SizeFinding(verdict, norms.Size!, it.Size);
            case EligibilityTests.Place:
                return PlaceFinding(verdict, norms.Places, it.Place, request.PlanBuiltIn);
            case EligibilityTests.Sector:
                return SectorFinding(verdict, norms.Sectors, it.Sector);
            case EligibilityTests.BrickKiln:
                return KilnFinding(verdict, norms.Sectors, it);
            case EligibilityTests.CleanerProduction:
                return Plain(CleanerProduction, verdict, norms.CleanerProduction);
            case EligibilityTests.SustainableProduction:
                return Plain(SustainableProduction, verdict, norms.SustainableProduction);
            case EligibilityTests.ServiceBody:
                return Plain(ServiceBody, verdict, norms.ServiceBodies, kind);
            case EligibilityTests.LawfulServiceBody:
                return Plain(LawfulServiceBody, verdict, norms.LawfulServiceBodies);
            case EligibilityTests.Recipient:
                return RecipientFinding(verdict, norms, request.Recipient!.Value);
            case EligibilityTests.ClusterInvestor:
                return Plain(ClusterInvestor, verdict, norms.ClusterInvestors, kind);
            default:
                return ArtisanFinding(verdict, norms.Artisans);
        }
    }

    private static Finding Plain<T>(RuleId rule, Verdict verdict, Norm<T> norm, LocalizedText? subject = null)
        where T : notnull => rule.Finds(verdict, norm.Citation, new MessageArguments(T0: subject, T1: TextOf(verdict)), norm.Evidence);

    // An excluded kiln that applies cleaner production rests on a reading.
    private static Finding KilnFinding(Verdict verdict, SectorNorms norms, in Establishment it) =>
        BrickKiln.Finds(
            verdict,
            norms.ExcludedKilns.Citation,
            new MessageArguments(T1: verdict.ToText()),
            norms.ExcludedKilns.Evidence,
            it.ExcludedBrickKiln == true && (it.CleanerProduction == true || it.SustainableProduction == true) ? ReadingId.R20 : ReadingId.None
        );

    private static Finding RecipientFinding(Verdict verdict, EligibilityNorms norms, ItemRecipient recipient) =>
        Recipient.Finds(
            verdict,
            norms.ItemsOf(recipient)?.Citation ?? norms.Items.Citation,
            new MessageArguments(T0: RecipientNames[(int)recipient - 1], T1: TextOf(verdict)),
            norms.Items.Evidence
        );

    // In the order of the enum.
    private static readonly LocalizedText[] RecipientNames =
    [
        new("cơ sở công nghiệp nông thôn", "a rural industrial establishment"),
        new("cơ sở áp dụng sản xuất sạch hơn", "an establishment that applies cleaner production"),
        new("người thành lập doanh nghiệp sản xuất công nghiệp nông thôn", "a founder of an enterprise of rural industry"),
        new("hội, hiệp hội ngành nghề, cụm liên kết doanh nghiệp công nghiệp", "an association or a linkage cluster of industrial enterprises"),
        new("cụm công nghiệp", "an industrial cluster"),
        new("đơn vị tổ chức, dịch vụ khuyến công", "an organiser or service body"),
        new("cơ quan quản lý kinh phí khuyến công", "the agency that manages the money"),
        new("Trung tâm Khuyến công cấp tỉnh, cấp vùng", "a provincial or regional centre"),
    ];

    private static Finding? ProvinceFinding(PlaceNorms norms, in ProductionPlace place)
    {
        if (norms is not PlacesByProvince byProvince || place.Unit is not { } given || byProvince.KindOf(place) is not { } kind)
            return null;
        var unit = given.MergedInto ?? given;
        var name = given == unit ? new LocalizedText(unit.Name, unit.Name) : new($"{given.Name}, nay thuộc {unit.Name}", $"{given.Name}, now of {unit.Name}");
        return Province.Finds(
            Verdict.Satisfied,
            new Citation(kind == ProvinceKind.CentrallyRunCity && unit.CityBy is { } act ? act : Instruments.Resolution202Of2025),
            new MessageArguments(T0: name, T1: kind.ToText()),
            byProvince.CentrallyRunCities.Evidence
        );
    }

    private static Finding ArtisanFinding(Verdict verdict, Norm<bool> norm) =>
        Artisan.Finds(
            verdict,
            norm.Citation,
            new MessageArguments(T0: norm.Citation.Instrument.Name, T1: norm.HasValue ? TextOf(verdict) : NotEncoded),
            norm.Evidence
        );

    private static Finding SizeFinding(Verdict verdict, SizeNorms norms, in EnterpriseSize size)
    {
        var test = norms.Test;
        if (norms.Beside is { } beside)
        {
            var first = SizeRules.Assess(test, size);
            var second = SizeRules.Assess(beside, size);
            if (!first.IsOpen && !second.IsOpen && first.Verdict != second.Verdict)
            {
                return SizeConflict.Finds(
                    Verdict.Undetermined,
                    beside.Citation,
                    new MessageArguments(T0: test.Labour.Citation.Instrument.Name, T1: beside.Citation.Instrument.Name),
                    beside.Labour.Evidence,
                    ReadingId.R14
                );
            }

            // The test that is still open is what has to be said; where neither is they agree, and the one that the circular names says it.
            if (second.IsOpen)
                test = beside;
        }

        var rule = test.Logic switch
        {
            SizeLogic.CapitalOrLabour => SizeByCapitalOrLabour,
            SizeLogic.CapitalPrevails => SizeByCapital,
            _ => SizeByLabourAndMoney,
        };
        var arguments = new MessageArguments(
            N0: test.Capital.Value.Value,
            N1: test.Labour.Value.Value,
            N2: test.Revenue.TryGet(out var revenue) ? revenue.Value : 0,
            T0: test.Labour.Citation.Instrument.Name,
            T1: TextOf(verdict)
        );
        return rule.Finds(verdict, test.Citation, arguments, test.Labour.Evidence, test.Reading);
    }

    private static Finding PlaceFinding(Verdict verdict, PlaceNorms norms, in ProductionPlace place, int? planBuiltIn)
    {
        if (norms is PlacesByCityClass && place.Kind == PlaceKind.SpecialZone)
            return PlaceOfAnotherTime.Finds(verdict, CitationOf(norms), new MessageArguments(T0: PlaceKind.SpecialZone.ToText()), EvidenceOf(norms));
        if (
            norms is PlacesByCityClass byCity
            && place is { Kind: PlaceKind.Ward, City: { } city, Conversion.On: { } convertedOn }
            && planBuiltIn is { } year
            && byCity.CitiesWithConvertedWards.Value.Contains(city)
            && byCity.YearsSinceConversion.HasValue
        )
            return ConvertedFinding(verdict, byCity, convertedOn, year);
        return Place.Finds(verdict, CitationOf(norms), new MessageArguments(T0: TextOf(norms, place), T1: TextOf(verdict)), EvidenceOf(norms));
    }

    private static Finding ConvertedFinding(Verdict verdict, PlacesByCityClass norms, LocalDate convertedOn, int planBuiltIn) =>
        ConvertedWard.Finds(
            verdict,
            norms.YearsSinceConversion.Citation,
            new MessageArguments(
                N0: MessageArguments.Date(convertedOn),
                N1: MessageArguments.Date(PlaceRules.ReferenceDate(planBuiltIn)),
                N2: norms.YearsSinceConversion.Value,
                T1: TextOf(verdict)
            ),
            norms.YearsSinceConversion.Evidence
        );

    private static Finding SectorFinding(Verdict verdict, SectorNorms norms, IndustrySector? sector)
    {
        if (!norms.AreEncoded)
            return SectorNotEncoded.Finds(verdict, norms.Served.Citation, new MessageArguments(T0: norms.Served.Citation.Instrument.Name));
        return sector is { } known && norms.ServedInDifficultAreas.Value.Contains(known)
            ? Plain(Mining, verdict, norms.ServedInDifficultAreas)
            : Plain(Sector, verdict, norms.Served, sector?.ToText() ?? Unknown);
    }

    private static Citation CitationOf(PlaceNorms norms) =>
        norms is PlacesByCityClass byCity ? byCity.Places.Citation : ((PlacesByProvince)norms).InProvinces.Citation;

    private static Evidence EvidenceOf(PlaceNorms norms) =>
        norms is PlacesByCityClass byCity ? byCity.Places.Evidence : ((PlacesByProvince)norms).InProvinces.Evidence;

    private static LocalizedText TextOf(PlaceNorms norms, in ProductionPlace place)
    {
        if (place.Kind is not { } kind)
            return Unknown;
        if (norms is PlacesByCityClass)
            return kind == PlaceKind.Ward ? WardTexts[(int)(place.City ?? 0)] : kind.ToText();
        return ((PlacesByProvince)norms).KindOf(place) is { } province ? ProvinceTexts[(((int)province - 1) * 4) + (int)kind - 1] : kind.ToText();
    }

    private static LocalizedText Joined(LocalizedText place, LocalizedText of) =>
        new($"{place.Vietnamese} thuộc {of.Vietnamese}", $"{place.English} of a {of.English}");
}
