using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Quy tắc đăng ký bình chọn: which products may enter a level, and with which papers.</summary>
/// <remarks>TT26-2014/1, TT26-2014/3, TT26-2014/4, TT26-2014/5, TT26-2014/12; TT38-2025 for the lowest level.</remarks>
public static class EntryRules
{
    /// <summary>Xem xét đăng ký: whether a product may enter the vote of a level.</summary>
    /// <param name="norms">The norms on the date of the request; null when it is not covered, which is answered "undetermined".</param>
    /// <param name="certificateNorms">The norms on the day on which the certificate of the level below was issued; null when there is none or that day is not covered.</param>
    /// <param name="request">The facts.</param>
    /// <param name="readings">The readings; the default ones if null.</param>
    /// <returns>The decision; the papers are a separate answer in it.</returns>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">A count or length is negative, the certificate contradicts itself or the request, or an enum value is not a defined one.</exception>
    public static EntryDecision Assess(TypicalProductNorms? norms, TypicalProductNorms? certificateNorms, EntryRequest request, Readings? readings = null)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        TypicalProductShape.Require(TypicalProductShape.Of(request), nameof(request));
        var checklist = new Checklist();
        if (norms is null)
        {
            checklist.NotCovered();
            var uncovered = new Decision(Verdict.Undetermined, checklist.Findings(default), checklist.Missing);
            return new EntryDecision(Verdict.Undetermined, uncovered.Findings, uncovered.Missing, uncovered, null);
        }

        CertificateDecision? certificate = null;
        bool? isException = false;
        if (norms.Find(request.Level) is { } level)
        {
            checklist.Test(TypicalProductMessages.RuralEstablishment, request.IsRuralEstablishment, "rural-establishment", At("1", "2"));
            CheckProduct(checklist, request.Product);
            if (level.Level.Rank() > 1)
            {
                certificate = AssessCertificate(certificateNorms, request, readings, norms.Standing);
                isException = CheckCertificate(checklist, certificate, request);
                var proposer = level.Proposer;
                checklist.Test(
                    TypicalProductMessages.Proposal,
                    request.IsProposed,
                    "proposal",
                    isException == true ? At("12", "2", "d") : proposer.Citation,
                    new MessageArguments(T1: proposer.Value),
                    proposer.Evidence
                );
            }
        }
        else
        {
            checklist.FailLevel(norms, request.Level, request.Date);
        }

        var dossier = AssessDossier(norms, request, needsCertificate: request.Level.Rank() > 1 ? !isException : false);
        return new EntryDecision(checklist.Verdict, checklist.Findings(norms.Standing), checklist.Missing, dossier, certificate);
    }

    private static void CheckProduct(Checklist checklist, ProductFacts product)
    {
        checklist.Test(TypicalProductMessages.Group, product.Group is null ? null : true, "group", new Citation(Instruments.Circular26Of2014, "5"));
        checklist.Test(TypicalProductMessages.Form, product.Form is null ? null : product.Form != ProductForm.OtherSet, "form", FormCitation(product.Form));
        checklist.Test(TypicalProductMessages.OwnMade, product.IsOwnMade, "own-made", At("4", "2"));
        checklist.Test(TypicalProductMessages.NoCopy, !product.IsCopy, "copy", At("4", "3"));
        checklist.Test(TypicalProductMessages.Rights, product.RespectsRights, "rights", At("4", "3"));
        checklist.Test(TypicalProductMessages.Standards, product.MeetsStandards, "standards", At("4", "3"));
        checklist.Test(TypicalProductMessages.MassProduction, product.IsMassProducible, "mass-production", At("4", "4"));
        checklist.Test(TypicalProductMessages.Demand, product.MeetsDemand, "demand", At("4", "4"));
    }

    private static Citation FormCitation(ProductForm? form) =>
        form switch
        {
            ProductForm.SetOfMaterials => At("3", "2", "a"),
            ProductForm.SetOfDesigns => At("3", "2", "b"),
            ProductForm.SetToCombine => At("3", "2", "c"),
            ProductForm.OtherSet => At("3", "2"),
            _ => At("4", "1"),
        };

    private static CertificateDecision? AssessCertificate(
        TypicalProductNorms? certificateNorms,
        EntryRequest request,
        Readings? readings,
        ValueList<Finding> standing
    ) => request.LowerCertificate is { } certificate ? CertificateRules.Assess(certificateNorms, certificate, request.Date, readings, standing) : null;

    /// <summary>Checks the certificate of the level below; the result is whether the exception of TT26-2014/12/2/d takes its place; null while that is open.</summary>
    private static bool? CheckCertificate(Checklist checklist, CertificateDecision? certificate, EntryRequest request)
    {
        bool? holds = HoldsLowerCertificate(certificate, request);
        var mayBeExcepted = request.Level == VoteLevel.Province && holds != true && request.LowestVoteWasHeld != true;
        if (mayBeExcepted)
        {
            bool? isExcepted = request.LowestVoteWasHeld is null ? null : true;
            checklist.Test(TypicalProductMessages.NoLowerVote, isExcepted, "lowest-vote-held", At("12", "2", "d"));
            if (isExcepted == true)
                return true;
        }

        if (holds is null)
        {
            foreach (var fact in certificate?.Missing ?? ["lower-certificate"])
                checklist.Lacks(fact);
        }

        var outcome = Checklist.Outcome(holds);
        checklist.Note(
            TypicalProductMessages.LowerCertificate,
            outcome,
            At("12", ClauseOf(request.Level), "b"),
            new MessageArguments(N0: MessageArguments.Date(request.Date), T0: outcome.ToText()),
            request.Level == VoteLevel.Province && request.LowerCertificate?.Level == VoteLevel.Commune ? Evidence.Reported : Evidence.Text,
            certificate is null ? ReadingId.None : ReadingId.R6,
            fails: !mayBeExcepted
        );
        return mayBeExcepted ? null : false;
    }

    private static bool? HoldsLowerCertificate(CertificateDecision? certificate, EntryRequest request)
    {
        if (request.LowerCertificate is not { } lower)
            return request.HasLowerCertificate == false ? false : null;
        if (lower.Level.Rank() != request.Level.Rank() - 1)
            return false;
        return certificate!.Verdict switch
        {
            Verdict.Satisfied => true,
            Verdict.NotSatisfied => false,
            _ => null,
        };
    }

    private static Decision AssessDossier(TypicalProductNorms norms, EntryRequest request, bool? needsCertificate)
    {
        var checklist = new Checklist();
        var dossier = request.Dossier;
        var photos = norms.Photos.Value;
        Paper(
            checklist,
            dossier.Sets is { } sets ? sets >= norms.DossierSets.Value : null,
            "sets",
            norms.DossierSets.Citation,
            $"{norms.DossierSets.Value} bộ",
            $"{norms.DossierSets.Value} set"
        );
        Paper(checklist, dossier.EntryForm, "entry-form", At("12", "1", "a"), "phiếu đăng ký (Phụ lục 1)", "the entry form (annex 1)");
        Paper(
            checklist,
            dossier.BusinessRegistration,
            "business-registration",
            At("12", "1", "a"),
            "bản sao đăng ký kinh doanh",
            "a copy of the business registration"
        );
        Paper(checklist, dossier.Description, "description", At("12", "1", "b"), "bản thuyết minh sản phẩm (Phụ lục 2)", "the description (annex 2)");
        Paper(
            checklist,
            dossier.Photos is { } count ? count >= photos.Count : null,
            "photos",
            norms.Photos.Citation,
            $"{photos.Count} ảnh màu chụp từ ba phía",
            $"{photos.Count} colour photographs from three sides"
        );
        Paper(
            checklist,
            PhotosAreLargeEnough(photos, dossier),
            "photo-size",
            norms.Photos.Citation,
            $"ảnh cỡ tối thiểu {photos.ShortSideMillimetres} × {photos.LongSideMillimetres} mm",
            $"photographs of at least {photos.ShortSideMillimetres} × {photos.LongSideMillimetres} mm"
        );
        if (needsCertificate is not false)
        {
            var clause = ClauseOf(request.Level);
            OfLowerLevel(
                dossier.CertificateCopy,
                "certificate-copy",
                At("12", clause, "b"),
                "bản sao Giấy chứng nhận cấp dưới",
                "a copy of the certificate of the level below"
            );
            OfLowerLevel(dossier.ProductList, "product-list", At("12", clause, "c"), "danh sách trích ngang (Phụ lục 5)", "the list of products (annex 5)");
        }

        return new Decision(checklist.Verdict, checklist.Findings(norms.Standing), checklist.Missing);

        // While it is open whether these papers are needed, their absence settles nothing.
        void OfLowerLevel(bool? there, string fact, Citation citation, string vietnamese, string english)
        {
            var isOpen = needsCertificate is null && there != true;
            if (isOpen)
                checklist.Lacks("lowest-vote-held");
            Paper(checklist, isOpen ? null : there, there is null ? fact : "lowest-vote-held", citation, vietnamese, english);
        }
    }

    private static bool? PhotosAreLargeEnough(PhotoNorm norm, DossierFacts dossier)
    {
        if (dossier.PhotoShortSideMillimetres < norm.ShortSideMillimetres || dossier.PhotoLongSideMillimetres < norm.LongSideMillimetres)
            return false;
        return dossier.PhotoShortSideMillimetres is null || dossier.PhotoLongSideMillimetres is null ? null : true;
    }

    private static void Paper(Checklist checklist, bool? there, string fact, Citation citation, string vietnamese, string english) =>
        checklist.Test(TypicalProductMessages.DossierItem, there, fact, citation, new MessageArguments(T1: new LocalizedText(vietnamese, english)));

    // TT26-2014/12 has one clause for each level, in the order of the levels.
    private static string ClauseOf(VoteLevel level) => ((char)('0' + level.Rank())).ToString();

    private static Citation At(string article, string clause, string? point = null) => new(Instruments.Circular26Of2014, article, clause, point);
}
