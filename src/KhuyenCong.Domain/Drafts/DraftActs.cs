using System.Text.RegularExpressions;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Holds the bodies that a draft names for an act against those that the law names.</summary>
internal static class DraftActs
{
    private const string Verbs =
        "(?:phe duyet|quy dinh|quyet dinh|ban hanh|xem xet|chu tri|to chuc|thanh lap|tham dinh|nghiem thu|cap giay|cap,|cap\\.|cap$|lua chon|cong nhan|thu hoi|thuc hien)(?![a-z])";
    private const string Decides = "(?:xem xet,? )?(?:va )?(?:quyet dinh )?";
    private const string Tier = "cap (?<tier>xa|huyen|tinh|khu vuc|quoc gia)";

    // Who approves a change to a project is another question than who approves the project. It looks back from what it found, not from every letter.
    private const string Project = "(?:de an|nhiem vu)(?<!(?:thay doi|dieu chinh|gia han|ngung|bo sung)[^.;]*)";
    private const string Holds = "(?:chu tri,? )?(?:phoi hop )?(?:to chuc )?(?:thuc hien )?";

    private static readonly (string Form, Authority? Body)[] Bodies =
    [
        ("thu tuong(?: chinh phu)?", Authority.PrimeMinister),
        ("chu tich hoi dong binh chon", Authority.VoteCouncilChair),
        ("hoi dong binh chon", Authority.VoteCouncil),
        ("chu tich (?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? (?:tinh|thanh pho truc thuoc trung uong)", Authority.ProvincialChair),
        ("chu tich (?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? huyen", Authority.DistrictChair),
        ("chu tich (?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? xa", Authority.CommuneChair),
        ("(?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? (?:tinh|thanh pho truc thuoc trung uong)", Authority.ProvincialCommittee),
        ("(?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? huyen", Authority.DistrictCommittee),
        ("(?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? xa", Authority.CommuneCommittee),
        ("(?:hoi dong nhan dan|hdnd)(?: cung cap| cap tinh| tinh| thanh pho)?", Authority.ProvincialCouncil),
        ("(?:bo truong )?bo cong thuong", Authority.MinisterOfIndustryAndTrade),
        ("(?:cuc truong )?cuc cong (?:nghiep|thuong) dia phuong", Authority.Agency),
        ("(?:cuc truong )?cuc doi moi sang tao,? chuyen doi xanh va khuyen cong", Authority.Agency),
        ("(?:giam doc )?so cong thuong", Authority.Department),
        ("(?:bo truong )?bo tai chinh", Authority.MinistryOfFinance),
        ("so tai chinh", Authority.FinanceDepartment),
        ("(?:bo truong )?bo (?!may|phan|ban|ho so|san pham|sung)[a-z]+ [a-z]+", null),
        ("(?:giam doc )?so [a-z]+(?: va)? [a-z]+(?: va [a-z]+ [a-z]+)?(?= " + Verbs + ")", null),
        ("(?:truong )?phong [a-z]+(?: va)? [a-z]+(?: [a-z]+)?(?= " + Verbs + ")", null),
        ("(?:giam doc )?trung tam khuyen cong(?: cap tinh| tinh)?(?= " + Verbs + ")", null),
        ("kho bac nha nuoc", Authority.StateTreasury),
        ("chinh phu", Authority.Government),
    ];

    private static readonly string Body = "(?:" + string.Join("|", Bodies.Select((b, i) => $"(?<b{i}>{b.Form})")) + ")(?![a-z])";

    // An act, the words by which a sentence speaks of it with its body (BODY), and whose money it is with.
    private static readonly (CompetenceAct Act, FundingSource? Source, Regex Form)[] Table =
    [
        Row(CompetenceAct.SetPriorityLevels, FundingSource.National, "muc kinh phi uu tien.*? do BODY phe duyet"),
        Row(
            CompetenceAct.IssueFundRegulation,
            FundingSource.Local,
            "BODY (?:xay dung|ban hanh)(?: va ban hanh)? quy che quan ly(?: va su dung)? kinh phi khuyen cong dia phuong"
        ),
        Row(
            CompetenceAct.SetLevels,
            FundingSource.Local,
            "(?:muc ho tro huong dan|can cu).*?BODY .*?quy dinh muc ho tro cho cac hoat dong khuyen cong dia phuong"
        ),
        Row(CompetenceAct.AddItems, FundingSource.Local, "trinh BODY (?:ban hanh|quy dinh|quyet dinh) cac noi dung,? hinh thuc ho tro khac"),
        Row(CompetenceAct.SetConditions, FundingSource.National, "dieu kien.*?kinh phi khuyen cong quoc gia do BODY quy dinh"),
        Row(CompetenceAct.SetConditions, FundingSource.Local, "dieu kien.*?kinh phi khuyen cong dia phuong do BODY quy dinh"),
        Row(CompetenceAct.ApprovePlan, FundingSource.National, "ke hoach khuyen cong quoc gia(?: hang nam| hang nam,)? do BODY phe duyet"),
        Row(CompetenceAct.ApprovePlan, FundingSource.Local, "ke hoach khuyen cong dia phuong(?: hang nam)? do BODY phe duyet"),
        Row(CompetenceAct.ApproveProgramme, FundingSource.National, "chuong trinh khuyen cong quoc gia(?: [a-z]+){0,6} do BODY phe duyet"),
        Row(CompetenceAct.ApproveProgramme, FundingSource.Local, "chuong trinh khuyen cong dia phuong(?: [a-z]+){0,6} do BODY phe duyet"),
        Row(CompetenceAct.ApproveProject, FundingSource.National, Project + " khuyen cong quoc gia do BODY phe duyet"),
        Row(CompetenceAct.ApproveProject, FundingSource.Local, Project + " khuyen cong dia phuong do BODY phe duyet"),
        Row(CompetenceAct.ApproveProject, FundingSource.National, @"de an duoc co quan co tham quyen phe duyet \(BODY doi voi khuyen cong quoc gia"),
        Row(CompetenceAct.ApproveProject, FundingSource.Local, "phe duyet.*; BODY[^;]* doi voi khuyen cong dia phuong"),
        Row(CompetenceAct.ApproveManagementCost, null, "noi dung va kinh phi(?: quan ly)? do BODY phe duyet"),
        Row(CompetenceAct.SetProcedure, FundingSource.Local, "BODY quy dinh ve quy trinh .*(?:ke hoach|de an) khuyen cong dia phuong"),
        Row(CompetenceAct.FoundJury, null, "ban giam khao do BODY (?:cac cap )?thanh lap"),
        Row(CompetenceAct.SelectPolluters, null, "di doi.*? do BODY (?:lua chon|quyet dinh lua chon)"),
        Row(CompetenceAct.SetAwardNumber, null, "so luong san pham duoc cap giay chung nhan do BODY quyet dinh"),
        Row(CompetenceAct.FoundVoteCouncil, null, "BODY " + Decides + "thanh lap hoi dong binh chon(?: san pham [a-z ]{3,40}?)? " + Tier),
        Row(CompetenceAct.FoundVoteCouncil, null, "hoi dong binh chon(?: san pham [a-z ]{3,40}?)? " + Tier + " do BODY " + Decides + "thanh lap"),
        Row(CompetenceAct.FoundJury, null, "BODY " + Decides + "thanh lap ban giam khao"),
        Row(CompetenceAct.IssueCertificate, null, "giay chung nhan(?: [a-z]+){0,8}? " + Tier + " do BODY " + Decides + "(?:cap|ky|cong nhan)(?![a-z])"),
        Row(CompetenceAct.IssueCertificate, null, "BODY " + Decides + "(?:cong nhan va )?cap giay chung nhan(?: [a-z]+){0,8}? " + Tier),
        Row(CompetenceAct.ApproveVotePlan, null, "ke hoach (?:to chuc )?binh chon(?: san pham [a-z ]{3,40}?)? " + Tier + " do BODY " + Decides + "phe duyet"),
        Row(CompetenceAct.ApproveVotePlan, null, "BODY " + Decides + "phe duyet ke hoach (?:to chuc )?binh chon(?: san pham [a-z ]{3,40}?)? " + Tier),
        Row(CompetenceAct.SetVoteSupport, null, "muc ho tro(?: [a-z]+){0,8}? binh chon(?: [a-z]+){0,8}? " + Tier + " do BODY (?:quy|quyet) dinh"),
        Row(CompetenceAct.SetPrizes, null, "muc (?:tien )?thuong(?: [a-z]+){0,12}? " + Tier + " do BODY (?:quy|quyet) dinh"),
        Row(CompetenceAct.WithdrawCertificate, null, "BODY " + Decides + "thu hoi giay chung nhan(?: [a-z]+){0,8}? " + Tier),
        Row(CompetenceAct.FoundRegionalCentre, null, "trung tam khuyen cong quoc gia(?: o)?(?: cac)? vung do BODY " + Decides + "thanh lap"),
        Row(CompetenceAct.FoundRegionalCentre, null, "BODY " + Decides + "thanh lap (?:mot so |cac )?trung tam khuyen cong quoc gia"),
        Row(CompetenceAct.FoundProvincialCentre, null, "trung tam khuyen cong (?:cap )?tinh do BODY " + Decides + "thanh lap"),
        Row(CompetenceAct.FoundProvincialCentre, null, "BODY " + Decides + "thanh lap trung tam khuyen cong(?! quoc gia)"),
        Row(CompetenceAct.FoundBranch, null, "chi nhanh(?: truc thuoc| cua)? trung tam khuyen cong(?: [a-z]+){0,4} do BODY " + Decides + "thanh lap"),
        Row(CompetenceAct.FoundBranch, null, "BODY " + Decides + "thanh lap (?:cac )?chi nhanh(?: truc thuoc| cua)? trung tam khuyen cong"),
        Row(CompetenceAct.FoundCollaboratorNetwork, null, "mang luoi cong tac vien(?: khuyen cong)?(?: cap xa)? do BODY " + Decides + "thanh lap"),
        Row(CompetenceAct.FoundCollaboratorNetwork, null, "BODY " + Decides + "thanh lap mang luoi cong tac vien"),
        Row(
            CompetenceAct.SetCollaboratorPay,
            null,
            "(?:thu lao(?: [a-z]+){0,3} cong tac vien|cong tac vien.*thu lao)(?: khuyen cong)? do BODY (?:quy|quyet) dinh"
        ),
        Row(CompetenceAct.SetCollaboratorPay, null, "BODY (?:quy|quyet) dinh (?:muc )?thu lao(?: [a-z]+){0,3} cong tac vien"),
        Row(CompetenceAct.AmendSectors, null, "danh muc (?:cac )?nganh,? nghe.* do BODY " + Decides + "(?:viec )?(?:sua doi|bo sung|dieu chinh)"),
        Row(
            CompetenceAct.AmendSectors,
            null,
            "BODY " + Decides + "(?:viec )?(?:sua doi|bo sung|dieu chinh)(?:, (?:sua doi|bo sung))? (?:danh muc )?(?:cac )?nganh,? nghe"
        ),
        Row(CompetenceAct.SelectPolluters, null, "BODY " + Decides + "lua chon (?:cac )?co so(?: [a-z]+){0,6} di doi"),
    ];

    // Acts with the money that the sentence, else the draft, speaks of.
    private static readonly (CompetenceAct Act, FundingSource? Source, Regex Form)[] BySentence =
    [
        Row(CompetenceAct.AppraiseAtBase, null, "BODY " + Holds + "tham dinh cap co so"),
        Row(CompetenceAct.AppraiseAtBase, null, "tham dinh cap co so(?: [a-z]+){0,8}? do BODY (?:to chuc|thuc hien|chu tri)"),
        Row(CompetenceAct.AppraiseAtMinistry, FundingSource.National, "BODY " + Holds + "tham dinh cap bo(?![a-z])"),
        Row(CompetenceAct.AppraiseAtMinistry, FundingSource.National, "tham dinh cap bo(?: [a-z]+){0,8}? do BODY (?:to chuc|thuc hien|chu tri)"),
        Row(CompetenceAct.AcceptAtBase, null, "BODY " + Holds + "nghiem thu co so"),
        Row(CompetenceAct.AcceptAtBase, null, "nghiem thu co so(?: [a-z]+){0,8}? do BODY (?:to chuc|thuc hien|chu tri)"),
        Row(CompetenceAct.ApprovePlan, FundingSource.National, "BODY " + Decides + "phe duyet ke hoach khuyen cong quoc gia"),
        Row(
            CompetenceAct.ApprovePlan,
            FundingSource.Local,
            "BODY " + Decides + "phe duyet ke hoach khuyen cong (?:dia phuong|cap tinh|tinh|hang nam cua tinh)"
        ),
        Row(CompetenceAct.ApproveProgramme, FundingSource.National, "BODY " + Decides + "phe duyet chuong trinh khuyen cong quoc gia"),
        Row(CompetenceAct.ApproveProgramme, FundingSource.Local, "BODY " + Decides + "phe duyet chuong trinh khuyen cong (?:dia phuong|cap tinh|tinh)"),
        Row(
            CompetenceAct.ApproveProject,
            FundingSource.National,
            "BODY " + Decides + "phe duyet (?:cac )?(?:de an|nhiem vu)(?:, nhiem vu)? khuyen cong quoc gia"
        ),
        Row(CompetenceAct.SetAdvanceRatio, null, "BODY " + Decides + "(?:thay doi )?ty le(?:, ho so)? tam ung"),
        Row(CompetenceAct.SetAdvanceRatio, null, "ty le(?:, ho so)? tam ung(?: [a-z]+){0,6}? do BODY (?:xem xet,? )?quyet dinh"),
        Row(CompetenceAct.ApproveGroupPlan, null, "BODY (?:tham dinh va )?phe duyet ke hoach(?: [a-z]+){0,5} (?:lap )?theo nhom"),
        Row(CompetenceAct.SettleForForceMajeure, null, "bat kha khang.*?BODY (?:xem xet )?quyet toan"),
    ];

    // What a request to change a project would change; the words of the law.
    private static readonly (string Form, ChangeKind Kind, string Code)[] Changes =
    [
        ("tang (?:tong )?(?:muc )?kinh phi", ChangeKind.IncreaseSupport, "increase-support"),
        ("(?:dieu chinh )?giam (?:tong )?(?:muc )?kinh phi", ChangeKind.DecreaseSupport, "decrease-support"),
        ("thay doi noi dung", ChangeKind.ChangeContent, "change-content"),
        ("gia han [a-z ,]{0,80}?(?:sang )?nam sau", ChangeKind.ExtendIntoNextYear, "extend-into-next-year"),
        ("bo sung de an", ChangeKind.AddProject, "add-project"),
        ("ngung (?:trien khai |thuc hien )?", ChangeKind.Stop, "stop"),
        ("thay doi (?:ve )?dia diem", ChangeKind.ChangePlace, "change-place"),
        ("thay doi (?:ve )?don vi thu huong", ChangeKind.ChangeBeneficiary, "change-beneficiary"),
        ("thay doi (?:ve )?don vi phoi hop", ChangeKind.ChangePartner, "change-partner"),
        ("thay doi (?:ve )?thoi gian [a-z ,(]{0,20}trong nam", ChangeKind.ChangeTimeWithinYear, "change-time-within-year"),
    ];

    private static readonly string Change = "(?:" + string.Join("|", Changes.Select((c, i) => $"(?<c{i}>{c.Form})")) + ")";

    private static readonly Regex[] OnChanges =
    [
        DraftText.Of(
            "(?:BODY (?:xem xet,? )?(?:quyet dinh )?phe duyet(?: viec| doi voi)?(?: cac)?(?: de nghi| truong hop| noi dung)?(?: dieu chinh)?:? ?CHANGE)"
                .Replace("BODY", Body)
                .Replace("CHANGE", Change)
        ),
        DraftText.Of("CHANGE[a-z ,]{0,60}? do BODY (?:xem xet,? )?(?:phe duyet|quyet dinh)".Replace("BODY", Body).Replace("CHANGE", Change)),
    ];

    internal static void Check(DraftNotes notes, DraftLaw law)
    {
        foreach (var sentence in notes.Text.Paragraphs.SelectMany(notes.Text.SentencesOf))
        {
            var plain = notes.Text.PlainOf(sentence);
            foreach (var row in Table)
            {
                if (row.Form.Match(plain) is { Success: true } match)
                    Hold(notes, law, (row.Act, row.Source), sentence, match);
            }

            foreach (var row in BySentence)
            {
                if (row.Form.Match(plain) is { Success: true } match)
                    Hold(notes, law, (row.Act, row.Source ?? law.SourceOf(plain)), sentence, match);
            }

            foreach (var match in OnChanges.Select(form => form.Match(plain)).Where(m => m.Success))
                HoldChange(notes, law, sentence, plain, match);
        }
    }

    private static void HoldChange(DraftNotes notes, DraftLaw law, DraftSentence sentence, string plain, Match match)
    {
        var (body, group) = BodyOf(match);
        var (_, kind, code) = Changes[DraftText.Which(match, "c")];
        var request = new ChangeRequest
        {
            Source = law.SourceOf(plain),
            Changes = [kind],
            Form = plain.Contains("nhom") ? ProjectForm.Group : ProjectForm.Single,
            DecidedBy = body,
        };
        var decision = ChangeRules.Assess(law.Snapshot?.Execution.Changes, request);
        notes.Add(
            decision.By is null ? TextFindingKind.Undetermined
                : body == decision.By ? TextFindingKind.Agrees
                : TextFindingKind.Differs,
            code,
            decision.Findings.ToList().Find(f => f.Citation is not null).Citation,
            sentence.Start + group.Index,
            sentence.Start + group.Index + group.Length,
            decision.By?.ToText() is { } competent ? new($"Cơ quan có thẩm quyền: {competent.Vietnamese}.", $"The competent body: {competent.English}.")
                : request.Source == FundingSource.Local ? DraftLaw.OfTheProvince
                : decision.Findings[0].Message()
        );
    }

    private static void Hold(DraftNotes notes, DraftLaw law, (CompetenceAct Act, FundingSource? Source) said, DraftSentence sentence, Match match)
    {
        var (body, group) = BodyOf(match);
        var request = new CompetenceRequest
        {
            Act = said.Act,
            Source = said.Source,
            Level = LevelOf(match.Groups["tier"].Value),
            By = body,
        };
        var norms = law.Snapshot?.Execution.Competences;
        var decision = CompetenceRules.Assess(norms, request);
        var verdict = decision.Verdict;
        // A body that the law does not know is not one of those that it names.
        if (body is null && decision.Competent.Count > 0)
            verdict = Verdict.NotSatisfied;
        var named = decision.Competent.Where(l => verdict != Verdict.Satisfied || l.By == body).ToList();
        var names = LocalizedText.Join(named.Where(l => l.By is not null).Select(l => l.Name ?? l.By!.Value.ToText()).Distinct());
        var provision = named.Select(l => (Citation?)l.Citation).Concat(decision.Findings.Select(f => f.Citation)).FirstOrDefault(c => c is not null);
        notes.Add(
            verdict switch
            {
                Verdict.Satisfied => TextFindingKind.Agrees,
                Verdict.NotSatisfied => TextFindingKind.Differs,
                _ => TextFindingKind.Undetermined,
            },
            said.Act.ToCode(),
            provision,
            sentence.Start + group.Index,
            sentence.Start + group.Index + group.Length,
            names.Vietnamese.Length == 0
                ? new("Văn bản đã đọc không nêu cơ quan có thẩm quyền.", "The texts read name no competent body.")
                : new($"Cơ quan có thẩm quyền: {names.Vietnamese}.", $"The competent body: {names.English}.")
        );
    }

    private static (Authority? Body, Group Group) BodyOf(Match match)
    {
        var i = DraftText.Which(match, "b");
        return (Bodies[i].Body, match.Groups["b" + i]);
    }

    private static CompetenceLevel? LevelOf(string tier) =>
        tier switch
        {
            "xa" => CompetenceLevel.Commune,
            "huyen" => CompetenceLevel.District,
            "tinh" => CompetenceLevel.Province,
            "khu vuc" => CompetenceLevel.Region,
            "quoc gia" => CompetenceLevel.Nation,
            _ => null,
        };

    private static (CompetenceAct Act, FundingSource? Source, Regex Form) Row(CompetenceAct act, FundingSource? source, string form) =>
        (act, source, DraftText.Of(form.Replace("BODY", Body)));
}
