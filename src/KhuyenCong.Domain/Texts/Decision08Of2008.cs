using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Texts;

/// <summary>Quyết định 08/2008/QĐ-BCT: how national projects were drawn up and managed before the circular of 2013; not held, so that nothing of it is encoded.</summary>
internal static class Decision08Of2008
{
    internal static Citation Whole => field ??= new(Instruments.Decision08Of2008);

    /// <summary>A route of which no stage is encoded: every step of a national project is open.</summary>
    internal static RouteNorms Route =>
        field ??= new()
        {
            Name = new("đề án khuyến công quốc gia trước ngày 10/02/2014", "national project before 2014-02-10"),
            Filing = new(Authority.ImplementingUnit, Whole),
            BaseAppraisal = new(Authority.Department, Whole),
            MinistryAppraisal = new(Authority.Agency, Whole),
            Approval = new(Authority.MinisterOfIndustryAndTrade, Whole),
            Contract = new(Authority.Agency, Whole),
            Assignment = new(Authority.Agency, Whole),
            Beginning = new(Authority.ImplementingUnit, Whole),
            GroupBeginning = new(Authority.ImplementingUnit, Whole),
            Advance = new(Authority.Agency, Decision5918Of2009.Whole),
            Rest = new(Authority.Agency, Decision5918Of2009.Whole),
            Acceptance = new(Authority.Department, Whole),
            Settlement = new(Authority.Agency, Decision5918Of2009.Whole),
            ForceMajeure = new(Authority.Agency, Decision5918Of2009.Whole),
            Stop = new(Authority.MinisterOfIndustryAndTrade, Whole),
            MoneyReturn = new(Authority.ImplementingUnit, Decision5918Of2009.Whole),
            Change = new(Authority.Agency, Whole),
        };

    /// <summary>The papers of no stage are encoded; those of local projects are the province's.</summary>
    internal static DossierNorms Dossiers(Citation local) =>
        new()
        {
            RestsOn = [Instruments.Decision08Of2008, Instruments.JointCircular125Of2009],
            LocalRestsOn = [local.Instrument, Instruments.JointCircular125Of2009],
            Lines = [],
            SetsForDepartment = Norm.NotEncoded<int>(Whole),
            SetsForAgency = Norm.NotEncoded<int>(Whole),
            OtherProjects = Whole,
            LeadBody = JointCircular125Of2009.Whole,
            Local = local,
        };

    /// <summary>Which national projects go to tender is not encoded; for local ones the locality lays it down.</summary>
    internal static TenderNorms Tender(Citation local) =>
        new()
        {
            RestsOn = [Instruments.Decision08Of2008, Instruments.Circular36Of2013],
            LocalRestsOn = [local.Instrument],
            Tendered = Norm.NotEncoded<ValueList<ProjectKind>>(Whole),
            TenderedForOneFair = Norm.NotEncoded<ValueList<ProjectKind>>(Whole),
            Selection = null,
            Local = local,
        };

    /// <summary>Who decides on changes to national projects is not encoded; those to local ones are the province's.</summary>
    internal static ChangeNorms Changes(Citation local) =>
        new()
        {
            RestsOn = [Instruments.Decision08Of2008, Instruments.Circular36Of2013],
            LocalRestsOn = [local.Instrument],
            Competences = [],
            Groups = null,
            Request = null,
            Local = local,
        };

    /// <summary>The life of a project: nothing of a national one, and of a local one what leaves its procedure to the province.</summary>
    internal static LifeNorms Life(LifeNorms later, Citation local) =>
        later with
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.Decision08Of2008, Instruments.Decision5918Of2009],
            LocalRestsOn = [local.Instrument, .. local.Instrument == Instruments.Decree45Of2012 ? (LegalInstrument[])[] : [Instruments.Decree45Of2012]],
            OneProvince = Route,
            Direct = Route,
            MinistryUnit = Route,
            LocalDefault = Circular46Of2012.LocalRouteUnder(local),
            LocalProcedure = local,
            Dossiers = Dossiers(local),
            Changes = Changes(local),
            FinanceOpinion = Whole,
            TenderResult = Whole,
            OneOrSeveralProvinces = Whole,
            AddedOrExtended = Whole,
            TimeWithinYear = Whole,
            AdvanceByPart = Decision5918Of2009.Whole,
            RestByPart = Decision5918Of2009.Whole,
            ByPercentage = Decision5918Of2009.Whole,
            LateSettlement = Decision5918Of2009.Whole,
        };
}
