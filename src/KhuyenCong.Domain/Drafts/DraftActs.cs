using System.Text.RegularExpressions;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Holds the bodies that a draft names for an act against those that the law names.</summary>
internal static class DraftActs
{
    private static readonly (string Form, Authority? Body)[] Bodies =
    [
        ("thu tuong(?: chinh phu)?", Authority.PrimeMinister),
        ("chu tich hoi dong binh chon", Authority.VoteCouncilChair),
        ("hoi dong binh chon", Authority.VoteCouncil),
        ("(?:chu tich )(?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? (?:tinh|thanh pho truc thuoc trung uong)", Authority.ProvincialChair),
        ("(?:chu tich )(?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? huyen", Authority.DistrictChair),
        ("(?:chu tich )(?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? xa", Authority.CommuneChair),
        ("(?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? (?:tinh|thanh pho truc thuoc trung uong)", Authority.ProvincialCommittee),
        ("(?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? huyen", Authority.DistrictCommittee),
        ("(?:uy ban nhan dan|ubnd)(?: cap)?(?: cac)? xa", Authority.CommuneCommittee),
        ("(?:hoi dong nhan dan|hdnd)(?: cung cap| cap tinh| tinh| thanh pho)?", Authority.ProvincialCouncil),
        ("(?:bo truong )?bo cong thuong", Authority.MinisterOfIndustryAndTrade),
        ("(?:cuc truong )?cuc cong nghiep dia phuong", Authority.Agency),
        ("(?:giam doc )?so cong thuong", Authority.Department),
        ("(?:bo truong )?bo tai chinh", Authority.MinistryOfFinance),
        ("so tai chinh", Authority.FinanceDepartment),
        ("(?:bo truong )?bo (?!may|phan|ban|ho so|san pham|sung)[a-z]+ [a-z]+", null),
        ("(?:giam doc )?so [a-z]+ [a-z]+(?= (?:phe duyet|quy dinh|quyet dinh|ban hanh))", null),
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
        Row(CompetenceAct.ApproveProject, FundingSource.National, "(?:de an|nhiem vu) khuyen cong quoc gia do BODY phe duyet"),
        Row(CompetenceAct.ApproveProject, FundingSource.Local, "(?:de an|nhiem vu) khuyen cong dia phuong do BODY phe duyet"),
        Row(CompetenceAct.ApproveProject, FundingSource.National, @"de an duoc co quan co tham quyen phe duyet \(BODY doi voi khuyen cong quoc gia"),
        Row(CompetenceAct.ApproveProject, FundingSource.Local, "phe duyet.*; BODY[^;]* doi voi khuyen cong dia phuong"),
        Row(CompetenceAct.ApproveManagementCost, null, "noi dung va kinh phi(?: quan ly)? do BODY phe duyet"),
        Row(CompetenceAct.SetProcedure, FundingSource.Local, "BODY quy dinh ve quy trinh .*(?:ke hoach|de an) khuyen cong dia phuong"),
        Row(CompetenceAct.FoundVoteCouncil, null, "hoi dong binh chon cap (?<tier>xa|huyen|tinh|khu vuc|quoc gia) do BODY (?:quyet dinh )?thanh lap"),
        Row(CompetenceAct.FoundJury, null, "ban giam khao do BODY (?:cac cap )?thanh lap"),
        Row(CompetenceAct.SelectPolluters, null, "di doi.*? do BODY (?:lua chon|quyet dinh lua chon)"),
        Row(CompetenceAct.SetAwardNumber, null, "so luong san pham duoc cap giay chung nhan do BODY quyet dinh"),
    ];

    internal static void Check(DraftNotes notes, DraftLaw law)
    {
        foreach (var sentence in notes.Text.Paragraphs.SelectMany(notes.Text.SentencesOf))
        {
            var plain = notes.Text.Plain.Substring(sentence.Start, sentence.End - sentence.Start);
            foreach (var row in Table)
            {
                if (row.Form.Match(plain) is { Success: true } match)
                    Hold(notes, law, (row.Act, row.Source), sentence, match);
            }
        }
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
        var named = decision.Competent.Where(l => body is null || verdict != Verdict.Satisfied || l.By == body).ToList();
        var names = LocalizedText.Join(named.Where(l => l.By is not null).Select(l => l.Name ?? l.By!.Value.ToText()).Distinct(), "; ", "; ");
        var provision = named.Select(l => l.Citation).FirstOrDefault() ?? decision.Findings.Select(f => f.Citation).FirstOrDefault(c => c is not null);
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
        for (var i = 0; i < Bodies.Length; i++)
        {
            if (match.Groups["b" + i] is { Success: true } group)
                return (Bodies[i].Body, group);
        }

        return (null, match);
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
