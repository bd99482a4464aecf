using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu chữ về đối tượng: the rules that eligibility findings report on, and how findings are rendered from the workings.</summary>
internal static class EligibilityMessages
{
    private static readonly MessageTemplate OtherCapacity = new(
        "Cơ sở chỉ có thể được xem xét theo tư cách thụ hưởng khác mà quy định nêu.",
        "The establishment can be considered only in another capacity that the provision names."
    );

    private static readonly MessageTemplate Accounts = new(
        "Cơ sở cần bổ sung tổng nguồn vốn, số lao động bình quân năm và doanh thu theo báo cáo tài chính.",
        "The establishment has to supply its capital, yearly average of workers and revenue from its accounts."
    );

    // A test of one capacity: who fails it has only the others; where it is open, the last two texts say what is needed.
    private static RuleId Test(string code, string vietnamese, string english, string needed, string neededInEnglish) =>
        new(code, vietnamese, english, OtherCapacity, new(needed, neededInEnglish));

    private static RuleId OfSize(string code, string vietnamese, string english) => new(code, vietnamese, english, OtherCapacity, Accounts);

    internal static readonly RuleId Kind = Test(
        "eligibility.kind",
        "Loại hình “{t0}” thuộc đối tượng là cơ sở công nghiệp nông thôn: {t1}.",
        "The kind “{t0}” can be a rural industrial establishment: {t1}.",
        "Cơ sở cần bổ sung thông tin về loại hình.",
        "The establishment has to supply its kind."
    );

    internal static readonly RuleId Lawful = new(
        "eligibility.lawfully-established",
        "Cơ sở được thành lập và hoạt động theo quy định của pháp luật: {t1}.",
        "The establishment is lawfully set up and operating: {t1}.",
        remedy: new(
            "Cơ sở cần hoàn thành thủ tục thành lập, đăng ký theo quy định trước khi đề nghị hỗ trợ.",
            "The establishment has to be set up and registered as the law asks before it applies."
        ),
        needed: new(
            "Cơ sở cần bổ sung Giấy chứng nhận đăng ký hoặc quyết định thành lập.",
            "The establishment has to supply its certificate of registration or founding decision."
        )
    );

    internal static readonly RuleId Production = Test(
        "eligibility.direct-producer",
        "Cơ sở trực tiếp đầu tư, sản xuất công nghiệp - tiểu thủ công nghiệp: {t1}.",
        "The establishment itself invests in and produces industrial or handicraft goods: {t1}.",
        "Cơ sở cần bổ sung tài liệu về hoạt động sản xuất của mình.",
        "The establishment has to supply documents on its own production."
    );

    internal static readonly RuleId SizeByCapitalOrLabour = OfSize(
        "eligibility.size-by-capital-or-labour",
        "Doanh nghiệp nhỏ và vừa theo {t0} (tổng nguồn vốn không quá {n0:money} hoặc số lao động bình quân năm không quá {n1:int} người): {t1}.",
        "A small or medium enterprise under {t0} (capital of at most {n0:money} or at most {n1:int} workers on yearly average): {t1}."
    );

    internal static readonly RuleId SizeByCapital = OfSize(
        "eligibility.size-by-capital",
        "Doanh nghiệp nhỏ và vừa theo {t0}, lấy tiêu chí tổng nguồn vốn làm căn cứ (cách hiểu R5; tổng nguồn vốn không quá {n0:money}): {t1}.",
        "A small or medium enterprise under {t0}, capital deciding (reading R5; capital of at most {n0:money}): {t1}."
    );

    internal static readonly RuleId SizeByLabourAndMoney = OfSize(
        "eligibility.size-by-labour-and-money",
        "Doanh nghiệp nhỏ và vừa theo {t0} (số lao động tham gia bảo hiểm xã hội bình quân năm không quá {n1:int} người, đồng thời có tổng doanh thu của năm không quá {n2:money} hoặc tổng nguồn vốn không quá {n0:money}): {t1}.",
        "A small or medium enterprise under {t0} (at most {n1:int} insured workers on yearly average, and in addition either revenue of at most {n2:money} or capital of at most {n0:money}): {t1}."
    );

    internal static readonly RuleId SizeByLabourAndRevenue = Test(
        "eligibility.size-by-labour-and-revenue",
        "Doanh nghiệp nhỏ và vừa theo {t0} (số lao động bình quân năm không quá {n1:int} người, đồng thời tổng doanh thu của năm không quá {n2:money}): {t1}.",
        "A small or medium enterprise under {t0} (at most {n1:int} workers on yearly average, and in addition revenue of at most {n2:money}): {t1}.",
        "Cơ sở cần bổ sung số lao động bình quân năm và doanh thu theo báo cáo tài chính.",
        "The establishment has to supply its yearly average of workers and its revenue from its accounts."
    );

    internal static readonly RuleId SizeConflict = new(
        "eligibility.size-conflict",
        "{t0} và {t1} cùng áp dụng và cho kết quả khác nhau nên chưa xác định được quy mô (cách hiểu R14); cơ quan quản lý chương trình cần chọn văn bản áp dụng.",
        "{t0} and {t1} apply side by side and differ, so the size is undetermined (reading R14); the managing agency has to choose which one applies."
    );

    internal static readonly RuleId Place = Test(
        "eligibility.place",
        "Nơi sản xuất ({t0}) thuộc địa bàn được hưởng chính sách: {t1}.",
        "The place of production ({t0}) is an eligible one: {t1}.",
        "Cơ sở cần bổ sung loại đơn vị hành chính và loại đô thị của nơi sản xuất.",
        "The establishment has to supply what kind of unit and class of city the place of production is."
    );

    internal static readonly RuleId FactUnknown = new(
        "eligibility.fact-unknown",
        "Chưa có thông tin về {t0} nên chưa xác định được {t1}; cơ sở cần bổ sung.",
        "{t0} is not known, so it is undetermined whether {t1}; the establishment has to state it."
    );

    internal static readonly RuleId ConvertedWard = Test(
        "eligibility.converted-ward",
        "Phường thuộc thành phố loại 1, quyết định chuyển đổi từ xã có hiệu lực ngày {n0:date}; thời gian tính đến ngày {n1:date} không quá {n2:int} năm: {t1}.",
        "A ward of a class-1 city, whose conversion from a commune took effect on {n0:date}; not more than {n2:int} years to {n1:date}: {t1}.",
        "Cơ sở cần bổ sung ngày có hiệu lực của quyết định chuyển đổi.",
        "The establishment has to supply the day on which the conversion took effect."
    );

    internal static readonly RuleId PlaceOfAnotherTime = new(
        "eligibility.place-of-another-time",
        "Quy định áp dụng tại thời điểm này chưa có loại đơn vị hành chính “{t0}”; cần xác định nơi sản xuất trước đó thuộc loại đơn vị hành chính nào.",
        "The rules of that date know no “{t0}”; it has to be established what kind of unit the place was before."
    );

    internal static readonly RuleId Sector = Test(
        "eligibility.sector",
        "Ngành nghề “{t0}” thuộc danh mục được hưởng chính sách: {t1}.",
        "The sector “{t0}” is on the list of those served: {t1}.",
        "Cơ sở cần bổ sung thông tin về ngành nghề.",
        "The establishment has to supply its sector."
    );

    internal static readonly RuleId Mining = Test(
        "eligibility.mining-area",
        "Khai thác, chế biến khoáng sản tại địa bàn có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn (điều kiện để được hưởng chính sách): {t1}.",
        "Mining and mineral processing in a difficult or especially difficult area, the condition for being served: {t1}.",
        "Cơ sở cần bổ sung xác nhận nơi sản xuất thuộc địa bàn khó khăn, đặc biệt khó khăn.",
        "The establishment has to supply confirmation that the place is in such an area."
    );

    internal static readonly RuleId SectorNotEncoded = new(
        "eligibility.sector-not-encoded",
        "Thư viện chưa có danh mục ngành nghề theo {t0} nên chưa xác định được cơ sở có thuộc đối tượng hay không; cần đối chiếu văn bản.",
        "The library does not hold the list of sectors under {t0}, so whether the establishment is served is undetermined; check the text."
    );

    internal static readonly RuleId BrickKiln = Test(
        "eligibility.brick-kiln",
        "Không phải cơ sở sản xuất gạch đất sét nung bằng lò thủ công cải tiến, lò vòng gây ô nhiễm môi trường: {t1}.",
        "Not a maker of fired clay bricks in improved manual kilns or polluting annular kilns: {t1}.",
        "Cơ sở cần bổ sung thông tin về loại lò nung.",
        "The establishment has to supply the kind of kiln it uses."
    );

    internal static readonly RuleId CleanerProduction = Test(
        "eligibility.cleaner-production",
        "Cơ sở sản xuất công nghiệp áp dụng sản xuất sạch hơn (không phụ thuộc quy mô, địa bàn): {t1}.",
        "The establishment applies cleaner production (any size, any place): {t1}.",
        "Cơ sở cần bổ sung tài liệu về việc áp dụng sản xuất sạch hơn.",
        "The establishment has to supply documents on its cleaner production."
    );

    internal static readonly RuleId SustainableProduction = Test(
        "eligibility.sustainable-production",
        "Cơ sở áp dụng sản xuất và tiêu dùng bền vững: {t1}.",
        "The establishment applies sustainable production and consumption: {t1}.",
        "Cơ sở cần bổ sung tài liệu về việc áp dụng sản xuất và tiêu dùng bền vững.",
        "The establishment has to supply documents on it."
    );

    internal static readonly RuleId ServiceBody = Test(
        "eligibility.service-body",
        "Tổ chức, cá nhân quản lý hoặc thực hiện dịch vụ khuyến công: {t1}.",
        "A body or person that manages industrial promotion or supplies its services: {t1}.",
        "Tổ chức, cá nhân cần bổ sung thông tin về chức năng quản lý, dịch vụ khuyến công.",
        "The body has to state what it manages or which services it supplies."
    );

    internal static readonly RuleId LawfulServiceBody = new(
        "eligibility.service-body-lawful",
        "Tổ chức dịch vụ khuyến công được thành lập theo quy định của pháp luật: {t1}.",
        "The service body is lawfully set up: {t1}.",
        remedy: new(
            "Tổ chức cần hoàn thành thủ tục thành lập theo quy định trước khi đề nghị hỗ trợ.",
            "The body has to be set up as the law asks before it applies."
        ),
        needed: new(
            "Tổ chức cần bổ sung quyết định thành lập hoặc Giấy chứng nhận đăng ký.",
            "The body has to supply its founding decision or certificate of registration."
        )
    );

    internal static readonly RuleId AbleServiceBody = new(
        "eligibility.service-body-able",
        "Năng lực của tổ chức dịch vụ khuyến công do cơ quan quản lý chương trình đánh giá, lựa chọn theo từng đề án, nhiệm vụ.",
        "Whether the service body is able to do the work is for the managing agency to judge, project by project."
    );

    internal static readonly RuleId Recipient = Test(
        "eligibility.recipient",
        "Nhận hỗ trợ với tư cách thụ hưởng “{t0}” theo quy định về nội dung hỗ trợ: {t1}.",
        "Receives support as “{t0}” under the provision on the content: {t1}.",
        "Cần xác định nội dung đề nghị hỗ trợ có quy định tư cách thụ hưởng này hay không.",
        "It has to be established whether the content asked for names this capacity."
    );

    internal static readonly RuleId Details = new(
        "eligibility.details-not-in-force",
        "Quy định chi tiết về cơ sở công nghiệp nông thôn chưa có hiệu lực vào ngày áp dụng; chỉ theo {t0} thì chưa xác định được cơ sở có thuộc đối tượng hay không, cần hỏi cơ quan quản lý chương trình.",
        "The details on rural industrial establishments are not in force on the governing date; under {t0} alone it is undetermined whether the establishment is one, so ask the managing agency."
    );

    internal static readonly RuleId Province = new(
        "eligibility.province",
        "Nơi sản xuất thuộc {t0}, là {t1} vào ngày áp dụng.",
        "The place of production lies in {t0}, a {t1} on the governing date."
    );

    internal static readonly RuleId ClusterInvestor = Test(
        "eligibility.cluster-investor",
        "Doanh nghiệp, hợp tác xã đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp: {t1}.",
        "An enterprise or cooperative that invests in building the infrastructure of an industrial cluster: {t1}.",
        "Cơ sở cần bổ sung quyết định chủ trương hoặc tài liệu về dự án hạ tầng cụm công nghiệp.",
        "The establishment has to supply documents on its cluster project."
    );

    internal static readonly RuleId Artisan = Test(
        "eligibility.artisan",
        "Nghệ nhân thuộc đối tượng được hưởng chính sách theo {t0}: {t1}.",
        "An artisan is served under {t0}: {t1}.",
        "Thư viện chưa có nội dung quy định về nghệ nhân; cần đối chiếu văn bản.",
        "The library does not hold the provision on artisans; check the text."
    );

    internal static readonly RuleId NotCovered = new(
        "eligibility.not-covered",
        "Thư viện chưa có quy định về đối tượng được hưởng chính sách trước ngày {n0:date}; cần đối chiếu văn bản áp dụng tại thời điểm đó.",
        "The library does not hold who was served before {n0:date}; check the text of that time."
    );

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

    internal static FindingList Render(in EligibilityWorkings workings, EligibilityNorms? norms, in EligibilityRequest request)
    {
        if (norms is null)
        {
            var (first, from) = (FirstTexts.OnSubjects.Whole, FirstTexts.OnSubjects.InForceFrom!.Value);
            return FindingList.Of(NotCovered.Finds(Verdict.Undetermined, first, new(N0: MessageArguments.Date(from))));
        }

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
                own.Add(AbleServiceBody.Finds(Verdict.AuthorityDecides, norms.AbleServiceBodies));
        }

        return new FindingList(own.ToArray(), norms.Caveats.Items);
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

    private static Finding Render(EligibilityTests test, Verdict verdict, EligibilityNorms norms, in EligibilityRequest request)
    {
        var it = request.Establishment;
        return test switch
        {
            EligibilityTests.Kind when it.Kind is { } kind => Plain(Kind, verdict, norms.RuralKinds, kind.ToText()),
            EligibilityTests.Kind => Unknown(verdict, norms.RuralKinds, KindOf, IsServed),
            EligibilityTests.Details => Details.Finds(verdict, norms.RuralDetails, new(T0: norms.RuralDetails.Citation.Instrument.Name)),
            EligibilityTests.Lawful => Plain(Lawful, verdict, norms.DirectProduction),
            EligibilityTests.Production => Plain(Production, verdict, norms.DirectProduction),
            EligibilityTests.Size => SizeFinding(verdict, norms.Size!, it.Size),
            EligibilityTests.Place => PlaceFinding(verdict, norms.Places, it.Place, request.PlanBuiltIn),
            EligibilityTests.Sector => SectorFinding(verdict, norms.Sectors, it.Sector),
            EligibilityTests.BrickKiln => KilnFinding(verdict, norms.Sectors, it),
            EligibilityTests.CleanerProduction => Plain(CleanerProduction, verdict, norms.CleanerProduction),
            EligibilityTests.SustainableProduction => Plain(SustainableProduction, verdict, norms.SustainableProduction),
            EligibilityTests.ServiceBody => Plain(ServiceBody, verdict, norms.ServiceBodies),
            EligibilityTests.LawfulServiceBody => Plain(LawfulServiceBody, verdict, norms.LawfulServiceBodies),
            EligibilityTests.Recipient => RecipientFinding(verdict, norms, request.Recipient!.Value),
            EligibilityTests.ClusterInvestor => Plain(ClusterInvestor, verdict, norms.ClusterInvestors),
            _ => Plain(Artisan, verdict, norms.Artisans, norms.Artisans.Citation.Instrument.Name),
        };
    }

    private static Finding Plain<T>(RuleId rule, Verdict verdict, Norm<T> norm, LocalizedText? subject = null)
        where T : notnull => rule.Finds(verdict, norm, new(T0: subject, T1: verdict.ToText()));

    private static readonly LocalizedText KindOf = new("loại hình của cơ sở", "The kind of the establishment");
    private static readonly LocalizedText PlaceOf = new("nơi sản xuất", "The place of production");
    private static readonly LocalizedText SectorOf = new("ngành nghề", "The sector");
    private static readonly LocalizedText IsServed = new("cơ sở có thuộc đối tượng hay không", "the establishment is served");
    private static readonly LocalizedText IsEligible = new("địa bàn có thuộc diện được hưởng chính sách hay không", "the place is an eligible one");
    private static readonly LocalizedText IsListed = new("ngành nghề có thuộc danh mục hay không", "the sector is on the list");

    private static Finding Unknown<T>(Verdict verdict, Norm<T> norm, LocalizedText fact, LocalizedText question)
        where T : notnull => FactUnknown.Finds(verdict, norm, new(T0: fact, T1: question));

    // An excluded kiln that applies cleaner production rests on a reading.
    private static Finding KilnFinding(Verdict verdict, SectorNorms norms, in Establishment it) =>
        BrickKiln.Finds(
            verdict,
            norms.ExcludedKilns,
            new(T1: verdict.ToText()),
            it.ExcludedBrickKiln == true && (it.CleanerProduction == true || it.SustainableProduction == true) ? ReadingId.R20 : ReadingId.None
        );

    private static Finding RecipientFinding(Verdict verdict, EligibilityNorms norms, ItemRecipient recipient) =>
        Recipient.Finds(
            verdict,
            norms.ItemsOf(recipient)?.Citation ?? norms.Items.Citation,
            new(T0: RecipientNames[(int)recipient - 1], T1: verdict.ToText()),
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
            (kind == ProvinceKind.CentrallyRunCity && unit.CityBy is { } act ? act : AdministrativeActs.Merger).Whole,
            new(T0: name, T1: kind.ToText()),
            byProvince.CentrallyRunCities.Evidence
        );
    }

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
                    new(T0: test.Labour.Citation.Instrument.Name, T1: beside.Citation.Instrument.Name),
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
            SizeLogic.LabourWithRevenue => SizeByLabourAndRevenue,
            _ => SizeByLabourAndMoney,
        };
        var arguments = new MessageArguments(
            N0: test.Capital.TryGet(out var capital) ? capital.Value : 0,
            N1: test.Labour.Value.Value,
            N2: test.Revenue.TryGet(out var revenue) ? revenue.Value : 0,
            // A bill has a name and no number.
            T0: test.Logic == SizeLogic.LabourWithRevenue ? test.Labour.Citation.Instrument.Subject : test.Labour.Citation.Instrument.Name,
            T1: verdict.ToText()
        );
        return rule.Finds(verdict, test.Citation, arguments, test.Labour.Evidence, test.Reading);
    }

    private static Finding PlaceFinding(Verdict verdict, PlaceNorms norms, in ProductionPlace place, int? planBuiltIn)
    {
        if (norms is PlacesByCityClass && place.Kind == PlaceKind.SpecialZone)
            return PlaceOfAnotherTime.Finds(verdict, norms.Main, new(T0: PlaceKind.SpecialZone.ToText()));
        if (
            norms is PlacesByCityClass byCity
            && place is { Kind: PlaceKind.Ward, City: { } city, Conversion.On: { } convertedOn }
            && planBuiltIn is { } year
            && byCity.CitiesWithConvertedWards.Value.Contains(city)
            && byCity.YearsSinceConversion.TryGet(out var years)
        )
        {
            var (converted, end) = (MessageArguments.Date(convertedOn), MessageArguments.Date(PlaceRules.ReferenceDate(year)));
            return ConvertedWard.Finds(verdict, byCity.YearsSinceConversion, new(converted, end, years, T1: verdict.ToText()));
        }

        return place.Kind is { } kind ? Plain(Place, verdict, norms.Main, TextOf(norms, place, kind)) : Unknown(verdict, norms.Main, PlaceOf, IsEligible);
    }

    private static Finding SectorFinding(Verdict verdict, SectorNorms norms, IndustrySector? sector)
    {
        if (!norms.AreEncoded)
            return SectorNotEncoded.Finds(verdict, norms.Served.Citation, new(T0: norms.Served.Citation.Instrument.Name));
        if (sector is not { } known)
            return Unknown(verdict, norms.Served, SectorOf, IsListed);
        return norms.ServedInDifficultAreas.Value.Contains(known)
            ? Plain(Mining, verdict, norms.ServedInDifficultAreas)
            : Plain(Sector, verdict, norms.Served, known.ToText());
    }

    private static LocalizedText TextOf(PlaceNorms norms, in ProductionPlace place, PlaceKind kind)
    {
        if (norms is PlacesByCityClass)
            return kind == PlaceKind.Ward ? WardTexts[(int)(place.City ?? 0)] : kind.ToText();
        return ((PlacesByProvince)norms).KindOf(place) is { } province ? ProvinceTexts[(((int)province - 1) * 4) + (int)kind - 1] : kind.ToText();
    }

    private static LocalizedText Joined(LocalizedText place, LocalizedText of) =>
        new($"{place.Vietnamese} thuộc {of.Vietnamese}", $"{place.English} of a {of.English}");
}
