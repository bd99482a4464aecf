using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc đấu thầu hay xét chọn: how the one who carries out a project is found.</summary>
/// <remarks>TTLT26-2014/4/2: TT36-2013/3 for national money (TT36-2013/1/1); the People's Committees, under TT46-2012/8/3/b the province, for local money.</remarks>
internal static class TenderRules
{
    /// <summary>Xem xét phương thức: tender or selection.</summary>
    /// <exception cref="ArgumentException">The kind or the source is not a defined one.</exception>
    public static TenderDecision Assess(TenderNorms? norms, TenderRequest request)
    {
        ExecutionShape.Require(request, ExecutionShape.Of);

        var notes = new CaseNotes();
        var method = norms is null ? notes.NotCovered<TenderMethod>() : Find(norms, request, notes);
        notes.Append(norms?.CaveatsOf(request.Source) ?? default);
        return new TenderDecision(notes.ToDecision(), method);
    }

    private static TenderMethod Find(TenderNorms norms, TenderRequest request, CaseNotes notes)
    {
        var kind = new MessageArguments(T0: request.Kind.ToText());
        if (request.Source == FundingSource.Local)
        {
            notes.Lacks(MissingCodes.ProvincialProcedure, TenderMessages.Provincial, norms.Local);
            return TenderMethod.Undetermined;
        }

        if (!norms.Tendered.HasValue)
            return notes.NotCovered<TenderMethod>();

        if (request.IsOrderedByAgency)
        {
            notes.Add(TenderMessages.Ordered, Verdict.Satisfied, norms.Selection, kind);
            return TenderMethod.Tender;
        }

        var fair = norms.TenderedForOneFair.Value.Contains(request.Kind);
        var listed =
            norms.Tendered.Value.Contains(request.Kind) ? true
            : fair ? request.IsForOneFair
            : false;
        if (listed == false || request.MeetsTenderConditions == false)
        {
            notes.Add(TenderMessages.Selection, Verdict.Satisfied, norms.Selection, kind);
            return TenderMethod.Selection;
        }

        if (listed is null)
            notes.Lacks("is_for_one_fair", TenderMessages.Unknown, norms.TenderedForOneFair.Citation, new(T0: TenderMessages.OneFair));
        if (request.MeetsTenderConditions is null)
            notes.Lacks("meets_tender_conditions", TenderMessages.Unknown, norms.Tendered.Citation, new(T0: TenderMessages.Conditions));
        if (notes.Verdict == Verdict.Undetermined)
            return TenderMethod.Undetermined;
        notes.Add(TenderMessages.Tender, Verdict.Satisfied, fair ? norms.TenderedForOneFair.Citation : norms.Tendered.Citation, kind);
        return TenderMethod.Tender;
    }
}
