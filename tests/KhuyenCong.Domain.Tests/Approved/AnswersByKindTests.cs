namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>Many questions of a kind, a third of the kinds.</summary>
public class AnswersByKindTests
{
    public static TheoryData<string> Kinds => AnswersTests.Kinds(0);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Many_questions_are_answered_as_approved(string kind) => AnswersTests.Approve(kind);
}

/// <summary>The second third.</summary>
public class AnswersBySecondKindsTests
{
    public static TheoryData<string> Kinds => AnswersTests.Kinds(1);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Many_questions_are_answered_as_approved(string kind) => AnswersTests.Approve(kind);
}

/// <summary>The last third.</summary>
public class AnswersByLastKindsTests
{
    public static TheoryData<string> Kinds => AnswersTests.Kinds(2);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Many_questions_are_answered_as_approved(string kind) => AnswersTests.Approve(kind);
}
