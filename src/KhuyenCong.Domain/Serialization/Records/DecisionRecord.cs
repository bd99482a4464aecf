using NodaTime;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Trường của hồ sơ: one named value of a decision record.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Value">The value as a text without culture: đồng, percent, code, ISO date; "" for unknown.</param>
public sealed record RecordField(string Code, string Value);

/// <summary>Định mức đã dùng: one norm that a decision rests on.</summary>
/// <param name="Code">The stable code, such as "support.machinery".</param>
/// <param name="Value">The value as a text without culture; "" where there is none.</param>
/// <param name="Status">What is known of it.</param>
/// <param name="Citation">The code of the provision.</param>
public sealed record RecordedNorm(string Code, string Value, string Status, string Citation);

/// <summary>Nhận định đã lưu: one finding of a decision.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Verdict">The code of its verdict.</param>
/// <param name="Citation">The code of the provision; "" where none is known.</param>
/// <param name="Evidence">The code of the evidence.</param>
/// <param name="Reading">The reading it rests on; "" for none.</param>
/// <param name="Text">The message in both languages.</param>
public sealed record RecordedFinding(string Rule, string Verdict, string Citation, string Evidence, string Reading, LocalizedText Text);

/// <summary>Bản ghi kết quả xem xét: a decision with everything it rests on, to be kept and checked later.</summary>
/// <remarks>
/// Written by <see cref="DecisionRecords.Write"/> as canonical JSON: the same bytes on every system and under every culture.
/// Made by <see cref="DecisionRecords"/>; immutable.
/// </remarks>
public sealed record DecisionRecord
{
    /// <summary>Loại quyết định: the kind of question, such as "support".</summary>
    public required string Kind { get; init; }

    /// <summary>Phiên bản thư viện: the version of the library that decided.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>Mã nhận diện bộ quy định: the SHA-256 of all norms listed for the date; changes when any of them does.</summary>
    public required string LawFingerprint { get; init; }

    /// <summary>Ngày áp dụng: the governing date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Dữ kiện: the facts of the case, in a stable order.</summary>
    public required ValueList<RecordField> Facts { get; init; }

    /// <summary>Định mức: the norms that the decision rests on.</summary>
    public required ValueList<RecordedNorm> Norms { get; init; }

    /// <summary>Cách hiểu: how all unclear provisions were read.</summary>
    public required ValueList<RecordField> Readings { get; init; }

    /// <summary>Kết luận: the code of the verdict.</summary>
    public required string Verdict { get; init; }

    /// <summary>Còn thiếu: the codes of what was missing.</summary>
    public required ValueList<string> Missing { get; init; }

    /// <summary>Phép tính: the numbers behind the answer.</summary>
    public required ValueList<RecordField> Workings { get; init; }

    /// <summary>Nhận định: the reasons.</summary>
    public required ValueList<RecordedFinding> Findings { get; init; }

    /// <summary>Mã kiểm tra: the SHA-256 of everything above in canonical form, as stated by the record.</summary>
    public string Digest { get; init; } = "";
}

/// <summary>Nguyên nhân thay đổi: why two decision records differ.</summary>
public enum ChangeCause
{
    /// <summary>Dữ kiện: a fact of the case differs.</summary>
    Fact = 1,

    /// <summary>Pháp luật: a norm differs.</summary>
    Law = 2,

    /// <summary>Cách hiểu: a provision was read in another way.</summary>
    Reading = 3,

    /// <summary>Thư viện: the version, or the wording of a finding, differs.</summary>
    Library = 4,

    /// <summary>Không rõ nguyên nhân: something differs although the law, the library and the facts are the same; a record was altered.</summary>
    Altered = 5,

    /// <summary>Thư viện này không có: a fact or a reading that this library does not know, such as one of a newer version.</summary>
    NotKnownHere = 6,
}

/// <summary>Thay đổi: one thing that differs between two records.</summary>
/// <param name="Cause">The kind of cause.</param>
/// <param name="Code">The code of what differs.</param>
/// <param name="Before">The value before; "" where there was none.</param>
/// <param name="After">The value after; "" where there is none.</param>
public sealed record RecordChange(ChangeCause Cause, string Code, string Before, string After)
{
    /// <summary>Câu chữ: the change in both languages.</summary>
    public LocalizedText Text
    {
        get
        {
            var (vietnamese, english) = Cause switch
            {
                ChangeCause.Fact => ("thông tin", "fact"),
                ChangeCause.Law => ("quy định", "law"),
                ChangeCause.Reading => ("cách hiểu", "reading"),
                ChangeCause.Library => ("thư viện", "library"),
                ChangeCause.NotKnownHere => ("chưa có trong thư viện này", "not known here"),
                _ => ("không rõ nguyên nhân, bản ghi đã bị sửa", "no cause, a record was altered"),
            };
            return new($"{vietnamese}: {Code} từ “{Before}” thành “{After}”", $"{english}: {Code} from '{Before}' to '{After}'");
        }
    }
}

/// <summary>So sánh hai hồ sơ: what changed in the outcome, and why.</summary>
/// <param name="Outcomes">What differs in the answer: verdict, missing facts, numbers, rules reported on.</param>
/// <param name="Causes">What differs in what the answers rest on.</param>
public sealed record DecisionDiff(ValueList<RecordField> Outcomes, ValueList<RecordChange> Causes)
{
    /// <summary>Giống nhau: whether neither the answer nor anything it rests on differs.</summary>
    public bool IsSame => Outcomes.Count == 0 && Causes.Count == 0;
}

/// <summary>Kết quả xác minh: whether a record is as it was written and whether the library still decides so.</summary>
/// <param name="IsIntact">Whether the record still has the content its digest was made of.</param>
/// <param name="IsReproduced">
/// Whether the library, asked again with the same facts and readings, gives the same answer; under the same version and law also with the same
/// norms, evidence and words. Not where the record has facts or readings that this library does not know.
/// </param>
/// <param name="Diff">What differs between the record and the new answer.</param>
public sealed record RecordVerification(bool IsIntact, bool IsReproduced, DecisionDiff Diff);
