using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Quy tắc đăng ký bình chọn: which products may enter a level, and with which papers.</summary>
/// <remarks>TT26-2014/1, TT26-2014/3, TT26-2014/4, TT26-2014/5, TT26-2014/12; TT38-2025 for the lowest level.</remarks>
internal static class EntryRules
{
    /// <summary>Xem xét đăng ký: whether a product may enter the vote of a level; the papers are a separate answer. The certificate of the level below has norms of its own day.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">A count or length is negative, the certificate contradicts itself or the request, or an enum value is not a defined one.</exception>
    public static EntryDecision Assess(TypicalProductNorms? norms, TypicalProductNorms? certificateNorms, EntryRequest request, Readings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ShapeProblem.Refuse(TypicalProductShape.Of(request), nameof(request));
        if (norms is null)
            return new EntryDecision(Checklist.NotCovered(), Checklist.NotCovered(), null);
        var checklist = new Checklist();
        CertificateDecision? certificate = null;
        bool? isException = false;
        var level = norms.Find(request.Level);
        if (level is null)
        {
            checklist.FailLevel(norms, request.Level, request.Date);
        }
        else
        {
            foreach (var condition in norms.Conditions)
                CheckCondition(checklist, norms, condition, request);
            if (level.LowerLevel.HasValue)
            {
                if (request.LowerCertificate is { } given)
                    certificate = CertificateRules.Assess(certificateNorms, given, request.Date, readings, norms);
                isException = CheckCertificate(checklist, norms, level, request, new(certificate, readings ?? Readings.Default));
                var by = isException == true ? level.WithoutLowerVote : level.Proposer;
                checklist.Test(TypicalProductMessages.Proposal, request.IsProposed, "proposal", by, new(T1: by.Value));
            }
        }

        // At a level that holds no votes the papers are those of the level in its place.
        var papers = norms.Levels[request.Level.Rank() - 1].Papers;
        var dossier = AssessDossier(norms, papers, request, needsCertificate: papers.Count > 0 ? !isException : false);
        return new EntryDecision(checklist.ToDecision(norms.Caveats), dossier, certificate);
    }

    /// <summary>The certificate that was given, as assessed, and how the law is read.</summary>
    private readonly record struct Lower(CertificateDecision? Certificate, Readings Readings);

    private static void CheckCondition(Checklist checklist, TypicalProductNorms norms, EntryCondition condition, EntryRequest request)
    {
        var product = request.Product;
        var form = condition.Test == EntryTest.Form ? norms.Forms.FirstOrDefault(f => f.Form == product.Form) : null;
        var (rule, answer, fact) = condition.Test switch
        {
            EntryTest.RuralEstablishment => (TypicalProductMessages.RuralEstablishment, request.IsRuralEstablishment, "rural-establishment"),
            EntryTest.Group => (TypicalProductMessages.Group, product.Group is null ? null : true, "group"),
            EntryTest.Form => (TypicalProductMessages.Form, form?.MayEnter, "form"),
            EntryTest.OwnMade => (TypicalProductMessages.OwnMade, product.IsOwnMade, "own-made"),
            EntryTest.NoCopy => (TypicalProductMessages.NoCopy, !product.IsCopy, "copy"),
            EntryTest.Rights => (TypicalProductMessages.Rights, product.RespectsRights, "rights"),
            EntryTest.Standards => (TypicalProductMessages.Standards, product.MeetsStandards, "standards"),
            EntryTest.MassProduction => (TypicalProductMessages.MassProduction, product.IsMassProducible, "mass-production"),
            _ => (TypicalProductMessages.Demand, product.MeetsDemand, "demand"),
        };
        checklist.Test(rule, answer, fact, form?.Citation ?? condition.Citation);
    }

    /// <summary>Checks the certificate of the level below; the result is whether that level held no vote, so that none is needed; null while that is open.</summary>
    private static bool? CheckCertificate(Checklist checklist, TypicalProductNorms norms, LevelNorms level, EntryRequest request, in Lower lower)
    {
        bool? holds = Holds(norms, level, request, lower);
        if (request.LowerCertificate is { } given && IsOfOldLevel(norms, level, given))
            NoteOldLevel(checklist, norms, lower.Readings);
        var mayBeExcepted = level.WithoutLowerVote.HasValue && (request.LowestVoteWasHeld == false || (holds != true && request.LowestVoteWasHeld is null));
        if (mayBeExcepted)
        {
            checklist.Test(TypicalProductMessages.NoLowerVote, !request.LowestVoteWasHeld, "lowest-vote-held", level.WithoutLowerVote.Citation);
            if (request.LowestVoteWasHeld == false)
                return true;
        }

        if (holds is null)
        {
            foreach (var fact in lower.Certificate?.Missing ?? ["lower-certificate"])
                checklist.Lacks(fact);
        }

        var outcome = Checklist.Outcome(holds);
        checklist.Note(
            TypicalProductMessages.LowerCertificate,
            outcome,
            level.LowerLevel,
            new(N0: MessageArguments.Date(request.Date), T0: outcome.ToText()),
            lower.Certificate is null ? ReadingId.None : ReadingId.R6,
            fails: !mayBeExcepted
        );
        return mayBeExcepted ? null : false;
    }

    private static bool? Holds(TypicalProductNorms norms, LevelNorms level, EntryRequest request, in Lower lower)
    {
        if (request.LowerCertificate is not { } given)
            return request.HasLowerCertificate == false ? false : null;
        var opens =
            given.Level == level.LowerLevel.Value
            || (IsOfOldLevel(norms, level, given) && lower.Readings.DistrictCertificate == DistrictCertificateUse.WhileItRuns);
        if (!opens)
            return false;
        return lower.Certificate!.Verdict switch
        {
            Verdict.Satisfied => true,
            Verdict.NotSatisfied => false,
            _ => null,
        };
    }

    // A certificate of the level in whose place another has come, from before that day as far as is known.
    private static bool IsOfOldLevel(TypicalProductNorms norms, LevelNorms level, Certificate certificate) =>
        certificate.Level.Rank() == level.LowerLevel.Value.Rank()
        && norms.Find(certificate.Level) is null
        && norms.OldCertificates.TryGet(out var day)
        && !(certificate.Issued >= day);

    private static void NoteOldLevel(Checklist checklist, TypicalProductNorms norms, Readings readings)
    {
        var opens = readings.DistrictCertificate == DistrictCertificateUse.WhileItRuns;
        checklist.Note(
            TypicalProductMessages.OldLevelCertificate,
            Checklist.Outcome(opens),
            norms.OldCertificates,
            new(N0: MessageArguments.Date(norms.OldCertificates.Value), T0: Checklist.Outcome(opens).ToText()),
            ReadingId.R24
        );
    }

    private static Decision AssessDossier(TypicalProductNorms norms, ValueList<EntryPaper> lowerPapers, EntryRequest request, bool? needsCertificate)
    {
        var checklist = new Checklist();
        var dossier = request.Dossier;
        var sets = norms.DossierSets;
        Paper(checklist, IsAtLeast(dossier.Sets, sets.Value), "sets", sets.Citation, new($"{sets.Value:00} bộ", $"{sets.Value} set"));
        foreach (var paper in norms.Papers)
            Paper(checklist, IsThere(paper, dossier), paper.Fact, paper.Citation, paper.Name);
        CheckPhotos(checklist, norms.Photos, dossier);
        foreach (var paper in needsCertificate is false ? [] : lowerPapers)
        {
            // While it is open whether these papers are needed, their absence settles nothing.
            var there = IsThere(paper, dossier);
            var isOpen = needsCertificate is null && there != true;
            if (isOpen)
                checklist.Lacks("lowest-vote-held");
            Paper(checklist, isOpen ? null : there, there is null ? paper.Fact : "lowest-vote-held", paper.Citation, paper.Name);
        }

        return checklist.ToDecision(norms.Caveats);
    }

    private static bool? IsThere(EntryPaper paper, DossierFacts dossier) =>
        paper.Fact switch
        {
            "entry-form" => dossier.EntryForm,
            "business-registration" => dossier.BusinessRegistration,
            "description" => dossier.Description,
            "certificate-copy" => dossier.CertificateCopy,
            _ => dossier.ProductList,
        };

    private static void CheckPhotos(Checklist checklist, Norm<PhotoNorm> norm, DossierFacts dossier)
    {
        var photos = norm.Value;
        Paper(
            checklist,
            IsAtLeast(dossier.Photos, photos.Count),
            "photos",
            norm.Citation,
            new($"{photos.Count:00} ảnh màu chụp ở {photos.Count} góc độ khác nhau", $"{photos.Count} colour photographs from different angles")
        );
        Paper(
            checklist,
            IsAtLeast(dossier.PhotoShortSideMillimetres, photos.ShortSideMillimetres) & IsAtLeast(dossier.PhotoLongSideMillimetres, photos.LongSideMillimetres),
            "photo-size",
            norm.Citation,
            new(
                $"ảnh cỡ tối thiểu {Numbers.Decimal(photos.ShortSideMillimetres, 1, ',')} × {Numbers.Decimal(photos.LongSideMillimetres, 1, ',')} cm",
                $"photographs of at least {Numbers.Decimal(photos.ShortSideMillimetres, 1, '.')} × {Numbers.Decimal(photos.LongSideMillimetres, 1, '.')} cm"
            )
        );
    }

    private static bool? IsAtLeast(int? number, int least) => number is { } known ? known >= least : null;

    private static void Paper(Checklist checklist, bool? there, string fact, Citation citation, LocalizedText name) =>
        checklist.Test(TypicalProductMessages.DossierItem, there, fact, citation, new(T1: name));
}
