using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Bảng điều kiện của nội dung: the conditions of contents by date, from 2013-02-10 on.</summary>
public static class ContentConditionTables
{
    private static readonly LegalInstrument Decree = Instruments.Decree45Of2012;
    private static readonly LegalInstrument Details = Instruments.Circular46Of2012;
    private static readonly LegalInstrument Money2014 = Instruments.JointCircular26Of2014;

    /// <summary>Dòng thời gian: the conditions by date under given readings.</summary>
    /// <param name="readings">The readings (R17 and R19 matter here).</param>
    /// <returns>The timeline; it starts on 2013-02-10.</returns>
    public static Timeline<ContentConditionNorms> National(Readings readings)
    {
        if (readings is null)
            throw new ArgumentNullException(nameof(readings));
        var of2012 = Of2012(readings);
        var of2014 = WithMoneyOf2014(of2012);
        var of2017 = of2014 with { RestsOn = [.. of2014.RestsOn, Instruments.Circular20Of2017], NewTechnologyModel = ModelOf2017() };
        var of2018 = of2017 with
        {
            RestsOn = [Details, Decree, Instruments.Circular20Of2017, Instruments.Circular28Of2018],
            ModelReplication = of2012.ModelReplication,
            EnterpriseSetup = NotEncoded(Instruments.Circular28Of2018),
            Consultancy = NotEncoded(Instruments.Circular28Of2018),
            ConsultancyFields = Norm.NotEncoded<CodeSet<ConsultancyField>>(new Citation(Instruments.Circular28Of2018)),
            ConsultancyWithoutLevel = Norm.NotEncoded<CodeSet<ConsultancyField>>(new Citation(Instruments.Circular28Of2018)),
        };
        return new(
            (Details.InForceFrom!.Value, of2012),
            (Money2014.InForceFrom!.Value, of2014),
            (Instruments.Circular20Of2017.Signed!.Value, of2017),
            (Instruments.Circular28Of2018.InForceFrom!.Value, of2018),
            (Instruments.Decree235Of2025.InForceFrom!.Value, Of2025(of2018))
        );
    }

    private static ContentConditionNorms Of2012(Readings readings) =>
        new()
        {
            RestsOn = [Details, Decree, Instruments.JointCircular125Of2009],
            OverseasFair = Stated(Clause("1", "b"), Condition(Clause("1", "b"), ConditionTest.YearlyCount, ContentFacts.EarlierSupports)),
            OverseasFairsPerYear = Norm.Stated(Threshold.AtMost(2), Clause("1", "b")),
            OverseasItems = Norm.Stated<ValueList<SupportItem>>([SupportItem.OverseasFairParticipation, SupportItem.OverseasForum], Clause("1", "b")),
            NewTechnologyModel = Stated(
                Clause("2", "a"),
                [
                    .. NewInDistrict(),
                    // The second dash speaks of a new technology; a new product may be made with the one in use.
                    Condition(Clause("2", "a"), ConditionTest.Decided, ContentFacts.BeatsLocalTechnology) with
                    {
                        MetBy = ContentFacts.NewProductOnly,
                    },
                ]
            ),
            ModelReplication = Stated(
                Clause("2", "b"),
                Condition(Clause("2", "b"), ConditionTest.Holds, ContentFacts.OperatesEffectively),
                Condition(Clause("2", "b"), ConditionTest.Decided, ContentFacts.Outstanding)
            ),
            TechnologyTransfer = Stated(
                Clause("3"),
                Condition(Clause("3", "a"), ConditionTest.Holds, ContentFacts.AdvancedTechnology),
                Condition(Clause("3", "a"), ConditionTest.Holds, EffectsOf(readings.TransferEffects)) with
                {
                    Reading = ReadingId.R19,
                },
                Condition(Clause("3", "a"), ConditionTest.Holds, ContentFacts.SavesResources),
                Condition(Clause("3", "a"), ConditionTest.Holds, ContentFacts.OnEncouragedList),
                Condition(Clause("3", "b"), ConditionTest.Holds, ContentFacts.LawfulTransfer)
            ),
            Machinery = Stated(
                Clause("4"),
                Condition(Clause("4", "a"), ConditionTest.Holds, ContentFacts.SingleSetOrSameKind),
                Condition(Clause("4", "a"), ConditionTest.Holds, ContentFacts.ForProductionOrTreatment),
                Condition(Clause("4", "b"), ConditionTest.Holds, ContentFacts.NewMachinery),
                Condition(Clause("4", "b"), ConditionTest.Holds, EffectsOf(readings.MachineryEffects)) with
                {
                    Reading = ReadingId.R17,
                }
            ),
            CleanerProductionPilot = Stated(
                Clause("5", "b"),
                Condition(Clause("5", "b"), ConditionTest.Holds, ContentFacts.RaisesEfficiency),
                Condition(Clause("5", "b"), ConditionTest.Holds, ContentFacts.CutsEmissions),
                Condition(Clause("5", "b"), ConditionTest.Holds, ContentFacts.ProtectsEnvironmentAndHealth)
            ),
            PolluterRelocation = Stated(
                Clause("6"),
                OfTheChair(Clause("6"), ContentFacts.SelectedByChair),
                OfTheChair(Clause("6"), ContentFacts.Pollutes),
                OfTheChair(new Citation(Decree, "4", "7", "c"), ContentFacts.MovesIntoZoneOrCluster)
            ),
            EnterpriseSetup = NotEncoded(Instruments.JointCircular125Of2009),
            Consultancy = NotEncoded(Instruments.JointCircular125Of2009),
            ConsultancyFields = Norm.NotEncoded<CodeSet<ConsultancyField>>(new Citation(Instruments.JointCircular125Of2009)),
            ConsultancyWithoutLevel = Norm.NotEncoded<CodeSet<ConsultancyField>>(new Citation(Instruments.JointCircular125Of2009)),
        };

    private static ContentConditionNorms WithMoneyOf2014(ContentConditionNorms norms)
    {
        var replication = new Citation(Money2014, "6", "2", "b");
        var setup = new Citation(Money2014, "6", "2", "a");
        var consultancy = new Citation(Money2014, "6", "2", "i");
        return norms with
        {
            RestsOn = [Details, Decree, Money2014],
            ModelReplication = Stated(
                norms.ModelReplication.Citation,
                [.. norms.ModelReplication.Value, .. OfTheLevel(Condition(replication, ConditionTest.DoesNotHold, ContentFacts.PaysForMachinery))]
            ),
            EnterpriseSetup = Stated(setup, OfTheLevel(Condition(setup, ConditionTest.Holds, ContentFacts.DifficultArea))),
            Consultancy = Stated(consultancy, OfTheLevel(Condition(consultancy, ConditionTest.ListedField, ContentFacts.ConsultancyField))),
            ConsultancyFields = Norm.Stated(
                CodeSet<ConsultancyField>.Of(
                    ConsultancyField.InvestmentProject,
                    ConsultancyField.Marketing,
                    ConsultancyField.Production,
                    ConsultancyField.Finance,
                    ConsultancyField.Accounting,
                    ConsultancyField.Personnel,
                    ConsultancyField.DesignAndPackaging,
                    ConsultancyField.NewTechnology
                ),
                consultancy
            ),
            ConsultancyWithoutLevel = Norm.Stated(
                CodeSet<ConsultancyField>.Of(ConsultancyField.FoundingEnterprise, ConsultancyField.JointVenture, ConsultancyField.Other),
                new Citation(Money2014, "5", "5")
            ),
        };
    }

    // Clause 2 of article 6 is of national money; for local money the province sets levels and their conditions (clause 3).
    private static ContentCondition[] OfTheLevel(ContentCondition condition) =>
        [condition with { Source = FundingSource.National }, OfTheProvince(new Citation(Money2014, "6", "3", "a"))];

    private static ContentCondition OfTheProvince(Citation citation) =>
        Condition(citation, ConditionTest.Decided, ContentFacts.ProvinceAccepts) with
        {
            Source = FundingSource.Local,
            DecidedBy = Authority.ProvincialCommittee,
        };

    // The chair selects on an assessment of the pollution: with the selection nothing else is open, without it what is known not to hold is a no.
    private static ContentCondition OfTheChair(Citation citation, ContentFacts fact) =>
        Condition(citation, ConditionTest.Decided, fact) with
        {
            DecidedBy = Authority.ProvincialChair,
            MetBy = ContentFacts.SelectedByChair,
        };

    // One sentence of the amendment is known: what the model must do better than the technology in use.
    private static Norm<ValueList<ContentCondition>> ModelOf2017()
    {
        var amendment = new Citation(Instruments.Circular20Of2017);
        ContentCondition Better(ContentFacts fact) => Condition(amendment, ConditionTest.Holds, fact) with { Evidence = Evidence.Reported };
        return Norm.Reported<ValueList<ContentCondition>>(
            [.. NewInDistrict(), Better(ContentFacts.RaisesProductivity), Better(ContentFacts.RaisesQuality), Better(ContentFacts.CutsPollution)],
            amendment
        );
    }

    private static ContentConditionNorms Of2025(ContentConditionNorms norms)
    {
        var unknown = NotEncoded(Instruments.Decree235Of2025);
        return norms with
        {
            RestsOn = [.. norms.RestsOn, Instruments.Decree235Of2025],
            NewTechnologyModel = unknown,
            ModelReplication = unknown,
            TechnologyTransfer = unknown,
            Machinery = unknown,
            CleanerProductionPilot = unknown,
            PolluterRelocation = unknown,
            EnterpriseSetup = unknown,
            Consultancy = unknown,
        };
    }

    private static ContentCondition[] NewInDistrict() =>
        [
            Condition(Clause("2", "a"), ConditionTest.DoesNotHold, ContentFacts.UsedInDistrict) with
            {
                Source = FundingSource.National,
            },
            OfTheProvince(Clause("2", "a")),
        ];

    // "A new product, or better capacity, quality": whether the comma joins or parts the last two is the question.
    private static ContentFacts[] EffectsOf(TransferEffects reading) =>
        reading == TransferEffects.AnyOne
            ? [ContentFacts.MakesNewProduct, ContentFacts.RaisesCapacity, ContentFacts.RaisesQuality]
            : [ContentFacts.MakesNewProduct, ContentFacts.RaisesCapacity | ContentFacts.RaisesQuality];

    private static ContentFacts[] EffectsOf(MachineryEffects reading) =>
        reading == MachineryEffects.AnyOne
            ?
            [
                ContentFacts.RaisesProductivity,
                ContentFacts.RaisesQuality,
                ContentFacts.RaisesEfficiency,
                ContentFacts.CutsPollution,
                ContentFacts.MakesNewProduct,
            ]
            :
            [
                ContentFacts.RaisesProductivity | ContentFacts.RaisesQuality | ContentFacts.RaisesEfficiency,
                ContentFacts.CutsPollution,
                ContentFacts.MakesNewProduct,
            ];

    private static Citation Clause(string clause, string? point = null) => new(Details, "4", clause, point);

    private static Norm<ValueList<ContentCondition>> Stated(Citation citation, params ContentCondition[] conditions) =>
        Norm.Stated(ValueList.Create<ContentCondition>(conditions), citation);

    private static Norm<ValueList<ContentCondition>> NotEncoded(LegalInstrument instrument) =>
        Norm.NotEncoded<ValueList<ContentCondition>>(new Citation(instrument));

    private static ContentCondition Condition(Citation citation, ConditionTest test, params ContentFacts[] alternatives) =>
        new()
        {
            Citation = citation,
            Evidence = Evidence.Text,
            Test = test,
            Alternatives = ValueList.Create<ContentFacts>(alternatives),
        };
}
