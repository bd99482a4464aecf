namespace KhuyenCong.Domain.Law;

/// <summary>Văn bản đầu tiên về từng việc: the text with which each matter begins here; an answer for a day before it names that text.</summary>
internal static class FirstTexts
{
    internal static LegalInstrument OnSubjects => Instruments.Decree45Of2012;
    internal static LegalInstrument OnPlans => Instruments.Decree45Of2012;
    internal static LegalInstrument OnBudgets => Instruments.Decree45Of2012;
    internal static LegalInstrument OnContents => Instruments.Circular46Of2012;
    internal static LegalInstrument OnProjects => Instruments.Circular36Of2013;
    internal static LegalInstrument OnVotes => Instruments.Circular26Of2014;

    /// <summary>On levels and conditions of support the joint circular of 2014; the one before it is named and not held.</summary>
    internal static LegalInstrument OnMoney => Instruments.JointCircular26Of2014;
    internal static LegalInstrument OnMoneyBefore => Instruments.JointCircular125Of2009;
}
