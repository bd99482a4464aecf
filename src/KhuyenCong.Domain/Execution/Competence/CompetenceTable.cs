using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;
using static KhuyenCong.Domain.Execution.CompetenceAct;
using static KhuyenCong.Domain.Execution.CompetenceStatus;
using static KhuyenCong.Domain.Programmes.Authority;

namespace KhuyenCong.Domain.Execution;

/// <summary>Who may do what: each text's own lines, in the order of its articles.</summary>
internal static class CompetenceTable
{
    private const FundingSource National = FundingSource.National;
    private const FundingSource Local = FundingSource.Local;
    private const CompetenceLevel Commune = CompetenceLevel.Commune;
    private const CompetenceLevel District = CompetenceLevel.District;
    private const CompetenceLevel Province = CompetenceLevel.Province;
    private const CompetenceLevel Region = CompetenceLevel.Region;
    private const CompetenceLevel Nation = CompetenceLevel.Nation;

    /// <summary>The Agency as it is called from 2025-07-01 (TT38-2025/28/17).</summary>
    private static readonly LocalizedText AgencyOf2025 = new(
        "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
        "the Agency for Innovation, Green Transition and Industrial Promotion"
    );

    // What a province lays down for its own projects where the national circular names a body for national ones.
    private static readonly CompetenceAct[] OfLocalProcedure =
    [
        AppraiseAtBase,
        OrderTender,
        SetFilingDay,
        FoundAppraisalCouncil,
        SignContract,
        ApproveGroupPlan,
        ConfirmReport,
        SetAdvanceRatio,
        AcceptAtBase,
        SettleForForceMajeure,
    ];

    /// <summary>The days on which a text begins to name, or ceases to name, somebody.</summary>
    internal static IEnumerable<LocalDate> Starts =>
        new[]
        {
            LawDays.Decree45Of2012,
            LawDays.Circular46Of2012,
            LawDays.Circular36Of2013,
            LawDays.JointCircular26Of2014,
            LawDays.Circular26Of2014,
            LawDays.Circular28Of2018,
            LawDays.Circular38Of2025,
            LawDays.Decree235Of2025,
        }.Select(IsoDay.Date);

    /// <summary>The table of a day on which a text begins.</summary>
    internal static CompetenceNorms On(LocalDate day)
    {
        var lines = new List<CompetenceLine>(Decree45Of2012());
        var primeMinister = day < IsoDay.Date(LawDays.Decree146Of2025);
        lines.AddRange(primeMinister ? PrimeMinisterOf(Instruments.Decree45Of2012, "2/1", "15/1/b") : MinistryFrom2025(day));
        var hasDetails = day >= IsoDay.Date(LawDays.Circular46Of2012);
        lines.AddRange(hasDetails ? Circular46Of2012() : BeforeCircular46());
        if (hasDetails && primeMinister)
            lines.AddRange(PrimeMinisterOf(Instruments.Circular46Of2012, "8/1/a"));
        if (day >= IsoDay.Date(LawDays.Circular36Of2013))
            lines.AddRange(Circular36Of2013());
        lines.AddRange(Money(day, hasDetails));
        var hasDistricts = day < IsoDay.Date(LawDays.Circular38Of2025);
        if (day >= IsoDay.Date(LawDays.Circular26Of2014))
            lines.AddRange(Circular26Of2014().Concat(hasDistricts ? DistrictVotes() : Circular38Of2025()));
        return new CompetenceNorms
        {
            Lines = hasDistricts ? lines.ToValueList() : lines.Where(l => !IsOfDistrict(l)).Select(Renamed).ToValueList(),
            HasDistricts = hasDistricts,
        };
    }

    private static bool IsOfDistrict(CompetenceLine line) => line.Level == District || line.By is DistrictCommittee or DistrictChair;

    /// <summary>The Agency under its name of 2025 in the texts on votes; in those on money, which still name the old one, by what it is.</summary>
    private static CompetenceLine Renamed(CompetenceLine line)
    {
        var text = line.Citation.Instrument;
        if (line.By != Agency)
            return line;
        return line with
        {
            Name =
                text == Instruments.Circular26Of2014 || text == Instruments.Circular38Of2025
                    ? AgencyOf2025
                    : new(
                        $"cơ quan khuyến công của Bộ Công Thương (Cục Công nghiệp địa phương theo {text.Name.Vietnamese})",
                        $"the Ministry's agency for industrial promotion (the Local Industry Agency of {text.Name.English})"
                    ),
        };
    }

    // csharpier-ignore-start
    private static CompetenceLine[] PrimeMinisterOf(LegalInstrument text, params string[] provisions) =>
        provisions.Select(p => new CompetenceLine(ApproveProgramme, National, null, PrimeMinister, At(text, p))).ToArray();

    private static CompetenceLine[] MinistryFrom2025(LocalDate day) =>
        day < IsoDay.Date(LawDays.Decree235Of2025)
            ? [new(ApproveProgramme, National, null, MinisterOfIndustryAndTrade, new(Instruments.Decree146Of2025, "52"))]
            : [new(ApproveProgramme, National, null, MinisterOfIndustryAndTrade, new(Instruments.Decree235Of2025)) { Evidence = Evidence.Reported }];

    private static IEnumerable<CompetenceLine> Decree45Of2012()
    {
        var text = Instruments.Decree45Of2012;
        return
        [
            new(ApprovePlan,              National, null, MinisterOfIndustryAndTrade, At(text, "2/2")),
            new(ApproveProject,           National, null, MinisterOfIndustryAndTrade, At(text, "2/2")),
            new(ApprovePlan,              Local,    null, ProvincialChair,            At(text, "2/2")) { Reading = ReadingId.R18 },
            new(ApproveProject,           Local,    null, ProvincialChair,            At(text, "2/2")) { Reading = ReadingId.R18 },
            new(AmendSectors,             null,     null, PrimeMinister,              At(text, "5/2")),
            new(FoundRegionalCentre,      null,     null, MinisterOfIndustryAndTrade, At(text, "7/2")),
            new(FoundProvincialCentre,    null,     null, ProvincialCommittee,        At(text, "8/1")),
            new(FoundBranch,              null,     null, ProvincialCommittee,        At(text, "8/2")),
            new(FoundCollaboratorNetwork, null,     null, ProvincialCommittee,        At(text, "8/3")),
            new(SetCollaboratorPay,       null,     null, ProvincialChair,            At(text, "10")),
            new(GuideFunds,               null,     null, MinistryOfFinance,          At(text, "14/5")),
            new(ApproveProgramme,         Local,    null, ProvincialCommittee,        At(text, "16/1/b")) { Reading = ReadingId.R18 },
            new(ApprovePlan,              Local,    null, ProvincialCommittee,        At(text, "16/1/b")) { Reading = ReadingId.R18 },
            new(ApproveProject,           Local,    null, ProvincialCommittee,        At(text, "16/1/b")) { Reading = ReadingId.R18 },
            new(SetForms,                 Local,    null, ProvincialCommittee,        At(text, "16/1/c")),
        ];
    }

    /// <summary>The decree alone names the Committee for the local programme; whether its chair may act is not said.</summary>
    private static CompetenceLine[] BeforeCircular46() =>
        [new(ApproveProgramme, Local, null, ProvincialChair, At(Instruments.Decree45Of2012, "16/1/b")) { Status = OpenToProvince, Reading = ReadingId.R18 }];

    private static IEnumerable<CompetenceLine> Circular46Of2012()
    {
        var text = Instruments.Circular46Of2012;
        CompetenceLine[] lines =
        [
            new(ApproveProgramme,     Local,    null, ProvincialChair,            At(text, "2/4")) { Reading = ReadingId.R18 },
            new(SetNewTechnologyRule, Local,    null, ProvincialCommittee,        At(text, "4/2/a")),
            new(SelectPolluters,      null,     null, ProvincialChair,            At(text, "4/6")),
            new(ApproveProgramme,     Local,    null, ProvincialCommittee,        At(text, "8/1/b")) { Reading = ReadingId.R18 },
            new(AppraiseAtBase,       National, null, Department,                 At(text, "8/2/a")),
            new(AppraiseAtMinistry,   National, null, Agency,                     At(text, "8/2/a")),
            new(ApprovePlan,          National, null, MinisterOfIndustryAndTrade, At(text, "8/2/a")),
            new(SetProcedure,         National, null, MinisterOfIndustryAndTrade, At(text, "8/3/a")),
            new(SetProcedure,         Local,    null, ProvincialCommittee,        At(text, "8/3/b")),
        ];
        return lines.Concat(OfLocalProcedure.Select(act => Left(act, null, ProjectLaw.ProvincialProcedure)));
    }

    private static IEnumerable<CompetenceLine> Circular36Of2013()
    {
        var text = Instruments.Circular36Of2013;
        return
        [
            new(OrderTender,           National, null,     Agency,                     At(text, "3/2")),
            new(AppraiseAtBase,        National, null,     Department,                 At(text, "8/1/a")),
            new(FoundAppraisalCouncil, National, Province, Department,                 At(text, "8/1/a")),
            new(AppraiseAtMinistry,    National, null,     Agency,                     At(text, "8/2")),
            new(FoundAppraisalCouncil, National, Nation,   Agency,                     At(text, "8/2")),
            new(ApprovePlan,           National, null,     MinisterOfIndustryAndTrade, At(text, "8/3")),
            new(ApproveProject,        National, null,     MinisterOfIndustryAndTrade, At(text, "8/3")),
            new(SetFilingDay,          National, Province, Department,                 At(text, "10/1/b")),
            new(SetFilingDay,          National, Nation,   Agency,                     At(text, "10/2/b")),
            new(SignContract,          National, null,     Agency,                     At(text, "12/1")),
            new(SettleAssigned,        National, null,     MinistryFinanceDivision,    At(text, "12/1")),
            new(SetAdvanceRatio,       National, null,     Agency,                     At(text, "16/1")),
            new(SetAdvanceRatio,       National, null,     Agency,                     At(text, "16/2")),
            new(Settle,                National, null,     Agency,                     At(text, "18/2")),
            new(SettleForForceMajeure, National, null,     Agency,                     At(text, "18/4")),
            new(AcceptAtBase,          National, null,     Agency,                     At(text, "20/2")),
            new(AcceptAtBase,          National, null,     Department,                 At(text, "21/1")),
            new(ApproveGroupPlan,      National, null,     Department,                 At(text, "21/2/a")),
            new(ConfirmReport,         National, null,     Department,                 At(text, "21/4")),
            new(ApproveGroupPlan,      National, null,     Department,                 At(text, "23/3")),
        ];
    }

    private static IEnumerable<CompetenceLine> JointCircular26Of2014()
    {
        var text = Instruments.JointCircular26Of2014;
        return
        [
            new(SetSelection,           National, null,     MinisterOfIndustryAndTrade, At(text, "4/2")),
            new(SetSelection,           Local,    Province, ProvincialCommittee,        At(text, "4/2")),
            new(SetSelection,           Local,    District, DistrictCommittee,          At(text, "4/2")),
            new(SetSelection,           Local,    Commune,  CommuneCommittee,           At(text, "4/2")),
            new(ApproveManagementCost,  null,     null,     null,                       At(text, "6/2/s")) { Status = LeftToAuthority },
            new(SetPriorityLevels,      National, null,     MinisterOfIndustryAndTrade, At(text, "6/2/t")),
            new(IssueFundRegulation,    Local,    null,     ProvincialCommittee,        At(text, "6/3/a")),
            new(SetLevels,              Local,    null,     ProvincialCommittee,        At(text, "6/3/a")),
            new(AddItems,               Local,    null,     ProvincialCouncil,          At(text, "6/3/b")),
            new(SetConditions,          National, null,     MinisterOfIndustryAndTrade, At(text, "7")),
            new(SetConditions,          Local,    null,     ProvincialCommittee,        At(text, "7")),
            new(ApproveProject,         National, null,     MinisterOfIndustryAndTrade, At(text, "7/2")),
            new(ApproveProject,         Local,    Province, ProvincialCommittee,        At(text, "7/2")) { Reading = ReadingId.R18 },
            new(ApproveProject,         Local,    District, DistrictCommittee,          At(text, "7/2")) { Reading = ReadingId.R18 },
            new(ApproveProject,         Local,    Commune,  CommuneCommittee,           At(text, "7/2")) { Reading = ReadingId.R18 },
            // Another committee than that of the level, or the chair of one, may act where the province's rules say so.
            new(ApproveProject,         Local,    Province, DistrictCommittee,          ProjectLaw.ProvincialProcedure) { Status = OpenToProvince },
            new(ApproveProject,         Local,    Province, CommuneCommittee,           ProjectLaw.ProvincialProcedure) { Status = OpenToProvince },
            new(ApproveProject,         Local,    District, CommuneCommittee,           ProjectLaw.ProvincialProcedure) { Status = OpenToProvince },
            new(ApproveProject,         Local,    Commune,  DistrictCommittee,          ProjectLaw.ProvincialProcedure) { Status = OpenToProvince },
            new(ApproveProject,         Local,    null,     DistrictChair,              ProjectLaw.ProvincialProcedure) { Status = OpenToProvince, Reading = ReadingId.R18 },
            new(ApproveProject,         Local,    null,     CommuneChair,               ProjectLaw.ProvincialProcedure) { Status = OpenToProvince, Reading = ReadingId.R18 },
            new(Settle,                 Local,    Province, Department,                 At(text, "8/3/c")),
            Left(Settle,                          District,                             At(text, "8/3/c")),
            Left(Settle,                          Commune,                              At(text, "8/3/c")),
            new(AppraiseYearSettlement, National, null,     MinistryOfFinance,          At(text, "8/3/c")),
            new(AppraiseYearSettlement, Local,    Province, FinanceDepartment,          At(text, "8/3/c")),
            Left(AppraiseYearSettlement,          District,                             At(text, "8/3/c")),
            Left(AppraiseYearSettlement,          Commune,                              At(text, "8/3/c")),
        ];
    }

    /// <summary>What the joint circular says stood before it, and stands after it, in a text that is not encoded.</summary>
    private static IEnumerable<CompetenceLine> NotRead(Citation text)
    {
        CompetenceAct[] both = [SetSelection, AppraiseYearSettlement, SetConditions];
        CompetenceAct[] local = [SetLevels, AddItems, IssueFundRegulation, Settle];
        Authority[] lower = [DistrictCommittee, CommuneCommittee, DistrictChair, CommuneChair];
        return local.Select(act => new CompetenceLine(act, Local, null, null, text) { Status = NotEncoded })
            .Concat(both.Select(act => new CompetenceLine(act, null, null, null, text) { Status = NotEncoded }))
            .Concat([new(ApproveManagementCost, null, null, null, text) { Status = NotEncoded }, new(SetPriorityLevels, National, null, null, text) { Status = NotEncoded }])
            .Concat(lower.Select(by => new CompetenceLine(ApproveProject, Local, null, by, text) { Status = OpenToText, Reading = ReadingId.R18 }));
    }

    private static IEnumerable<CompetenceLine> Money(LocalDate day, bool hasDetails)
    {
        if (day >= IsoDay.Date(LawDays.JointCircular26Of2014) && day < IsoDay.Date(LawDays.Circular28Of2018))
            return JointCircular26Of2014();
        var unread = NotRead(new(day < IsoDay.Date(LawDays.JointCircular26Of2014) ? Instruments.JointCircular125Of2009 : Instruments.Circular28Of2018));
        return hasDetails ? unread.Where(l => l.Act != Settle).Append(Left(Settle, null, ProjectLaw.ProvincialProcedure)) : unread;
    }

    /// <summary>What the circular on votes says of the province, the region, the nation and the council.</summary>
    private static IEnumerable<CompetenceLine> Circular26Of2014()
    {
        var text = Instruments.Circular26Of2014;
        return
        [
            new(FoundVoteCouncil,    null, Province, ProvincialChair,            At(text, "8/1/b")),
            new(FoundVoteCouncil,    null, Region,   Agency,                     At(text, "8/1/c")),
            new(FoundVoteCouncil,    null, Nation,   MinisterOfIndustryAndTrade, At(text, "8/1/d")),
            new(ChangeVoteCouncil,   null, Province, ProvincialChair,            At(text, "8/2")),
            new(ChangeVoteCouncil,   null, Region,   Agency,                     At(text, "8/2")),
            new(ChangeVoteCouncil,   null, Nation,   MinisterOfIndustryAndTrade, At(text, "8/2")),
            new(SettleComplaint,     null, null,     VoteCouncil,                At(text, "10/3")),
            new(FoundJury,           null, null,     VoteCouncilChair,           At(text, "11/1")),
            new(SetVoteYear,         null, Region,   MinisterOfIndustryAndTrade, At(text, "14/2/a")),
            new(SetVoteYear,         null, Nation,   MinisterOfIndustryAndTrade, At(text, "14/2/a")),
            new(DecideWayOfVoting,   null, null,     VoteCouncilChair,           At(text, "15/2")),
            new(DecidePointScales,   null, null,     VoteCouncilChair,           At(text, "16/1")),
            new(SetAwardNumber,      null, null,     VoteCouncil,                At(text, "17/1")),
            new(DecideAwardTime,     null, null,     null,                       At(text, "18/2")) { Status = LeftToAuthority },
            new(SettleComplaint,     null, null,     VoteCouncil,                At(text, "20/2")),
            // The council submits; whoever issued the certificate is the authority competent for it.
            new(WithdrawCertificate, null, Province, ProvincialChair,            At(text, "20/3")),
            new(WithdrawCertificate, null, Region,   Agency,                     At(text, "20/3")),
            new(WithdrawCertificate, null, Nation,   MinisterOfIndustryAndTrade, At(text, "20/3")),
            new(ApproveVotePlan,     null, Region,   MinisterOfIndustryAndTrade, At(text, "23/1/b")),
            new(ApproveVotePlan,     null, Nation,   MinisterOfIndustryAndTrade, At(text, "23/1/b")),
            new(IssueVoteRules,      null, null,     ProvincialCommittee,        At(text, "24/2")),
        ];
    }

    /// <summary>What the circular on votes says of the district, and of what TT38-2025 says otherwise later.</summary>
    private static IEnumerable<CompetenceLine> DistrictVotes()
    {
        var text = Instruments.Circular26Of2014;
        return
        [
            new(FoundVoteCouncil,    null, District, DistrictChair,              At(text, "8/1/a")),
            new(ChangeVoteCouncil,   null, District, DistrictChair,              At(text, "8/2")),
            new(ApproveEntriesAbove, null, District, DistrictCommittee,          At(text, "10/2")),
            new(ApproveEntriesAbove, null, Province, ProvincialCommittee,        At(text, "10/2")),
            new(ApproveEntriesAbove, null, Region,   Agency,                     At(text, "10/2")),
            new(SetVoteYear,         null, District, null,                       At(text, "14/1/a")) { Status = LeftToAuthority },
            new(SetVoteYear,         null, Province, null,                       At(text, "14/1/a")) { Status = LeftToAuthority },
            new(IssueCertificate,    null, District, DistrictChair,              At(text, "17/2")),
            new(IssueCertificate,    null, Province, ProvincialChair,            At(text, "17/2")),
            new(IssueCertificate,    null, Region,   Agency,                     At(text, "17/2")),
            new(IssueCertificate,    null, Nation,   MinisterOfIndustryAndTrade, At(text, "17/2")),
            new(SetVoteSupport,      null, District, ProvincialCommittee,        At(text, "19/1")),
            new(SetVoteSupport,      null, Province, ProvincialCommittee,        At(text, "19/1")),
            new(WithdrawCertificate, null, District, DistrictChair,              At(text, "20/3")),
            new(SetPrizes,           null, District, ProvincialCommittee,        At(text, "21/2/b")),
            new(SetPrizes,           null, Province, ProvincialCommittee,        At(text, "21/2/b")),
            new(ApproveVotePlan,     null, Province, ProvincialCommittee,        At(text, "23/2/b")),
            new(ApproveVotePlan,     null, District, DistrictCommittee,          At(text, "23/3/a")),
            new(FoundVoteCouncil,    null, District, DistrictCommittee,          At(text, "23/3/b")),
            new(IssueCertificate,    null, District, DistrictCommittee,          At(text, "23/3/b")),
            new(ApproveEntriesAbove, null, District, DistrictCommittee,          At(text, "23/3/d")),
        ];
    }

    private static IEnumerable<CompetenceLine> Circular38Of2025()
    {
        var text = Instruments.Circular38Of2025;
        return
        [
            new(FoundVoteCouncil,    null, Commune,  CommuneChair,               At(text, "28/3")),
            new(ChangeVoteCouncil,   null, Commune,  CommuneChair,               At(Instruments.Circular26Of2014, "8/2")),
            new(ApproveEntriesAbove, null, Commune,  CommuneCommittee,           At(text, "28/5")),
            new(ApproveEntriesAbove, null, Province, ProvincialCommittee,        At(text, "28/5")),
            new(ApproveEntriesAbove, null, Region,   Agency,                     At(text, "28/5")),
            new(SetVoteYear,         null, Commune,  null,                       At(text, "28/9")) { Status = LeftToAuthority },
            new(SetVoteYear,         null, Province, null,                       At(text, "28/9")) { Status = LeftToAuthority },
            new(IssueCertificate,    null, Commune,  CommuneChair,               At(text, "28/11")),
            new(IssueCertificate,    null, Province, ProvincialChair,            At(text, "28/11")),
            new(IssueCertificate,    null, Region,   Agency,                     At(text, "28/11")),
            new(IssueCertificate,    null, Nation,   MinisterOfIndustryAndTrade, At(text, "28/11")),
            new(SetVoteSupport,      null, Commune,  ProvincialCouncil,          At(text, "28/12")),
            new(SetVoteSupport,      null, Province, ProvincialCouncil,          At(text, "28/12")),
            new(SetPrizes,           null, Commune,  ProvincialCommittee,        At(text, "28/13")),
            new(SetPrizes,           null, Province, ProvincialCommittee,        At(text, "28/13")),
            new(ApproveVotePlan,     null, Province, ProvincialCommittee,        At(text, "28/15")),
            new(ApproveVotePlan,     null, Commune,  CommuneCommittee,           At(text, "28/16")),
            new(FoundVoteCouncil,    null, Commune,  CommuneCommittee,           At(text, "28/16")),
            new(IssueCertificate,    null, Commune,  CommuneCommittee,           At(text, "28/16")),
            new(ApproveEntriesAbove, null, Commune,  CommuneCommittee,           At(text, "28/16")),
            new(WithdrawCertificate, null, Commune,  CommuneChair,               At(Instruments.Circular26Of2014, "20/3")),
        ];
    }
    // csharpier-ignore-end

    private static CompetenceLine Left(CompetenceAct act, CompetenceLevel? level, Citation citation) =>
        new(act, Local, level, null, citation) { Status = LeftToProvince };

    /// <summary>A provision of a text, written article/clause/point.</summary>
    private static Citation At(LegalInstrument text, string provision)
    {
        var parts = provision.Split('/');
        return new Citation(text, parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }
}
