using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Kiểm tra hình thức hồ sơ: whether a project record is well formed; nothing here is a legal answer.</summary>
internal static class ProjectRecordShape
{
    /// <summary>Các trường sai: the codes of the malformed fields: a blank case, a negative amount or count, an undefined code, a factor outside 1 to the largest one.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The codes, those of <see cref="MeasureInfo.Code"/> for measures; none for a well-formed record.</returns>
    /// <exception cref="ArgumentNullException">There is no record.</exception>
    public static ValueList<string> BadFields(ProjectRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Bad(record)?.ToValueList() ?? [];
    }

    // Null for a well-formed record.
    private static List<string>? Bad(ProjectRecord record)
    {
        List<string>? bad = null;
        Test(!string.IsNullOrWhiteSpace(record.Case), "case");
        Test(IsDefined((int)record.Status, (int)RecordStatus.Stopped), "status");
        Test(record.Source is null or FundingSource.National or FundingSource.Local, "source");
        Test(record.Level is not { } level || IsDefined((int)level, (int)ManagementLevel.Commune), "level");
        Test(record.Item is not { } item || SupportItems.IsDefined(item), "item");
        // The item answers for the content; reading the content of an undefined item would throw.
        Test(bad?.Contains("item") == true || record.Content is not { } content || IsDefined((int)content, (int)PromotionContent.SystemCapacity), "content");
        Test(record.BeneficiaryKind is not { } kind || IsDefined((int)kind, (int)BeneficiaryKind.Cluster), "beneficiary_kind");
        Test(record.ProductLevel is not { } product || IsDefined((int)product, (int)VoteLevel.Nation), "product_level");
        Test(record.Factor is not { } factor || (factor >= Rate.One && factor <= SupportShape.LargestPriorityFactor), "factor");
        Test((record.Ground & ~PriorityGround.Both) == 0, "ground");
        for (var i = 0; i < MeasureInfo.Number; i++)
        {
            if (record.Value((Measure)i) < 0)
                (bad ??= []).Add(((Measure)i).Info().Code);
        }

        return bad;

        void Test(bool holds, string field)
        {
            if (!holds)
                (bad ??= []).Add(field);
        }
    }

    /// <summary>The malformed fields in words.</summary>
    internal static IEnumerable<ShapeProblem> Of(ProjectRecord record) =>
        BadFields(record).Select(field => new ShapeProblem(field, "project." + field.Replace('_', '-'), Explain(record, field)));

    /// <summary>Throws for a malformed record, naming its fields.</summary>
    internal static void Require(ProjectRecord record)
    {
        if (Bad(record) is { } bad)
            throw new ArgumentException(
                $"The project record '{record.Case}' is malformed in: {string.Join(", ", bad)}. See RequestValidators.For<ProjectRecord>() for what is allowed.",
                nameof(record)
            );
    }

    private static LocalizedText Explain(ProjectRecord record, string field)
    {
        if (MeasureInfo.All.FirstOrDefault(m => m.Code == field) is { } measure)
        {
            var value = record.Value(measure.Measure);
            return new(
                $"Chỉ tiêu {measure.Name.Vietnamese} là {value}; không được âm.",
                $"The measure {measure.Name.English} is {value}; it must not be negative."
            );
        }

        return field switch
        {
            "case" => new("Mã đề án để trống; cần một mã.", "The id of the project is blank; an id is required."),
            "factor" => SupportProblems.Factor(record.Factor!.Value),
            _ => new(
                $"Trường {field} có giá trị không có trong danh mục; cần chọn một giá trị trong danh mục.",
                $"The field {field} has a value that is not in the list; choose one that is."
            ),
        };
    }

    private static bool IsDefined(int value, int last) => value >= 1 && value <= last;
}
