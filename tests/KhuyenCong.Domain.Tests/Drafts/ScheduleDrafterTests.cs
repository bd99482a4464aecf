using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>A schedule drafted from a text says what the text says, validates, and names everything else.</summary>
public class ScheduleDrafterTests
{
    private static string Data(string file) => File.ReadAllText(Path.Combine(Repository.Root, "docs", "samples", "data", file)).Replace("\r\n", "\n");

    private static JsonElement Schedule(ScheduleDraft draft) => JsonDocument.Parse(draft.Json).RootElement.GetProperty("schedules")[0];

    private static string Line(JsonElement level)
    {
        var parts = new List<string>();
        foreach (
            var name in new[] { "item", "code", "times", "of", "rate", "cap", "unit", "minimum", "caps", "paidBy", "when", "form", "formYears", "loan", "note" }
        )
        {
            if (level.TryGetProperty(name, out var value))
                parts.Add(
                    value.ValueKind == JsonValueKind.String
                        ? value.GetString()!
                        : JsonSerializer.Serialize(
                            value,
                            new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
                        )
                );
        }

        return string.Join(" ", parts);
    }

    private static void Validates(ScheduleDraft draft)
    {
        var file = ScheduleFile.Read(Encoding.UTF8.GetBytes(draft.Json), LawBook.National);
        Assert.Empty(file.Errors);
    }

    [Fact]
    public void The_26_national_levels_are_drafted_from_a_text_that_states_them()
    {
        var draft = ScheduleDraft.Of(Data("draft.txt"), "An Giang");
        var levels = Schedule(draft).GetProperty("levels").EnumerateArray().ToDictionary(l => l.GetProperty("item").GetString()!);
        var national = LawBook.National.At(new LocalDate(2016, 6, 30)).Support!;
        var stated = SupportItems.All.Where(i => national[i.Item].HasValue).ToList();
        Assert.Equal(26, stated.Count);
        Assert.Equal(stated.Select(i => i.Code).Order(StringComparer.Ordinal), levels.Keys.Order(StringComparer.Ordinal));
        foreach (var info in stated)
        {
            var (level, expected) = (levels[info.Code], national[info.Item].Value);
            // The level of the media is a price: all of it.
            var rate = expected.Rate ?? (info.Item == SupportItem.Media ? Rate.One : null);
            decimal? drafted = level.GetProperty("rate").ValueKind == JsonValueKind.Number ? level.GetProperty("rate").GetDecimal() : null;
            Assert.Equal(rate is { } r ? r.Millionths / 10_000m : null, drafted);
            long? amount = level.TryGetProperty("cap", out var cap) ? cap.GetInt64() : null;
            Assert.Equal(expected.Cap?.Dong, amount);
            if (expected.Cap is not null)
                Assert.Equal(expected.Unit.ToCode(), level.GetProperty("unit").GetString());
        }

        Validates(draft);
    }

    [Theory]
    [InlineData("500 nghìn đồng đến 900 nghìn đồng")]
    [InlineData("500 đến 900 nghìn đồng")]
    [InlineData("500 ngàn - 900 ngàn đồng")]
    [InlineData("0,5 đến 0,9 tr đồng")]
    [InlineData("500.000 đến 900.000 đồng")]
    public void Both_ends_of_a_range_are_in_the_unit_that_is_said(string range) =>
        Assert.Equal(
            "enterprise-setup none 900000 enterprise 500000 dòng 1",
            Line(Assert.Single(Schedule(ScheduleDraft.Of($"Thành lập doanh nghiệp: {range}/doanh nghiệp.")).GetProperty("levels").EnumerateArray()))
        );

    [Theory]
    [InlineData("Nghị quyết số 20/2019/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực.", "20/2019/NQ-HĐND")]
    [InlineData("Theo Quyết định số 1/2015/QĐ-UBND. Nghị quyết số 20/2019/NQ-HĐND hết hiệu lực.", "20/2019/NQ-HĐND")]
    [InlineData("Nghị quyết này thay thế Nghị quyết số 20/2019/NQ-HĐND.", "20/2019/NQ-HĐND")]
    [InlineData("Hết hiệu lực: Nghị quyết số 20/2019/NQ-HĐND.", "20/2019/NQ-HĐND")]
    [InlineData("Hội đồng thay thế thành viên theo Quyết định số 1/2015/QĐ-UBND.", "")]
    public void What_a_text_ends_is_named_before_or_behind_the_words(string sentence, string repealed)
    {
        var schedule = Schedule(ScheduleDraft.Of("Điều 9. Hiệu lực thi hành\n1. " + sentence));
        Assert.Equal(repealed, schedule.TryGetProperty("repeals", out var repeals) ? Assert.Single(repeals.EnumerateArray()).GetString() : "");
    }

    [Fact]
    public void A_resolution_is_drafted_as_it_stands()
    {
        var draft = ScheduleDraft.Of(Data("resolution.txt"));
        var schedule = Schedule(draft);
        Assert.Equal(
            [
                "vocational-training 100 200000000 course dòng 7",
                "workshop 100 50000000 workshop dòng 8",
                "contest unknown 350000000 contest dòng 9",
                "enterprise-setup none 5000000 enterprise [{\"fact\":\"difficult-area\",\"is\":\"yes\"}] dòng 10",
                "demonstration-model 30 240000000 model dòng 11",
                "machinery 50 160000000 establishment dòng 12",
                "technology-line 1.5 machinery dòng 12",
                "model-replication none 80000000 dòng 13",
                "pollution-treatment-establishment unknown 150000000 establishment dòng 14",
                "pollution-treatment-cluster unknown 750000000 cluster dòng 14",
                "cluster-infrastructure none 1500000000 hectare [{\"cap\":20000000000,\"per\":\"cluster\"}] dòng 16",
                "domestic-fair-participation 80 6000000 establishment-year dòng 17",
                "relocation-interest 50 400000000 establishment {\"years\":2,\"mediumOrLongTerm\":true,\"inDong\":true,\"notOverdue\":false,\"referenceRate\":false,\"afterInvestment\":false} dòng 18",
                "trademark 50 28000000 trademark district dòng 20",
                "cluster-plan 50 400000000 cluster district dòng 20",
            ],
            schedule.GetProperty("levels").EnumerateArray().Select(Line)
        );
        Assert.Equal(
            ["vote-province none 100000000 time dòng 15", "vote-district none 50000000 time dòng 15"],
            schedule.GetProperty("extraItems").EnumerateArray().Select(Line)
        );
        var instrument = schedule.GetProperty("instrument");
        Assert.Equal(
            ("NQ99-2020-AnGiang", "resolution", "99/2020/NQ-HĐND", "2020-07-10", "Hội đồng nhân dân tỉnh An Giang", "2020-07-20", "10/2015/NQ-HĐND"),
            (
                instrument.GetProperty("id").GetString(),
                instrument.GetProperty("kind").GetString(),
                instrument.GetProperty("number").GetString(),
                instrument.GetProperty("date").GetString(),
                instrument.GetProperty("issuedBy").GetString(),
                schedule.GetProperty("from").GetString(),
                schedule.GetProperty("repeals")[0].GetString()
            )
        );
        Assert.Equal([21, 22, 23], draft.Unplaced.Select(u => u.Line));
        Assert.Equal([9, 13, 14, 14, 15, 15], draft.Open.Select(o => o.Line));
        Validates(draft);
    }

    [Fact]
    public void What_a_text_does_not_say_is_asked_and_not_made_up()
    {
        var draft = ScheduleDraft.Of("Ứng dụng máy móc: 50% chi phí, không quá 100 triệu đồng/cơ sở.");
        Assert.Equal(4, draft.Open.Count);
        Assert.Equal("2012-07-05", Schedule(draft).GetProperty("from").GetProperty("notBefore").GetString());
        Assert.Equal("chưa rõ", JsonDocument.Parse(draft.Json).RootElement.GetProperty("province").GetString());
        Validates(draft);
    }

    [Theory]
    [InlineData("Hỗ trợ không quá 100 triệu đồng/cơ sở.")]
    [InlineData("Mô hình trình diễn và ứng dụng máy móc: tối đa 30% chi phí.")]
    [InlineData("Ứng dụng máy móc: tối thiểu 20 triệu đồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: từ 30% đến 50% chi phí.")]
    [InlineData("Dây chuyền công nghệ: không quá 1,5 lần mức hỗ trợ nêu trên, tức 50% chi phí của Bộ.")]
    [InlineData("Máy móc tiên tiến: tăng từ 150 triệu đồng/cơ sở lên 300 triệu đồng/cơ sở.")]
    [InlineData("Mức thưởng theo quy mô: vốn trên 20 tỷ đồng: hỗ trợ 10 triệu đồng/doanh nghiệp thành lập doanh nghiệp.")]
    [InlineData("Tạm ứng không quá 70% kinh phí.")]
    public void A_sentence_that_is_not_placed_is_listed(string sentence)
    {
        var draft = ScheduleDraft.Of(sentence, "An Giang");
        Assert.Equal(1, Assert.Single(draft.Unplaced.AsEnumerable()).Line);
    }

    [Theory]
    [InlineData("Ứng dụng máy móc: bằng 0,8 lần mức hỗ trợ quốc gia.", "machinery 0.8 national dòng 1")]
    [InlineData("Ứng dụng máy móc: mức hỗ trợ bằng 0,5 lần mức quy định tại Thông tư số 28/2018/TT-BTC.", "machinery 0.5 national dòng 1")]
    [InlineData("Ứng dụng máy móc: mức hỗ trợ bằng 80% mức hỗ trợ quy định tại Thông tư số 28/2018/TT-BTC.", "machinery 0.8 national dòng 1")]
    [InlineData("Ứng dụng máy móc: có mức chi bằng với mức chi quy định tại Thông tư số 28/2018/TT-BTC.", "machinery 1 national dòng 1")]
    [InlineData("Mô hình trình diễn kỹ thuật: bằng mức quy định tại Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.", "demonstration-model 1 national dòng 1")]
    public void A_level_that_follows_the_national_one_says_how_many_times(string sentence, string level)
    {
        var draft = ScheduleDraft.Of(sentence, "Bắc Giang");
        Assert.Equal([level], Schedule(draft).GetProperty("levels").EnumerateArray().Select(Line));
        Assert.Empty(draft.Unplaced);
        Validates(draft);
    }

    // What published reports tell of the texts of provinces, in this reader's own words and with their numbers.
    [Theory]
    [InlineData("Đào tạo nghề, truyền nghề hỗ trợ 100% tổng chi phí (không quá 200 triệu đồng/khóa).", "vocational-training 100 200000000 course dòng 1")]
    [InlineData("Mô hình trình diễn kỹ thuật: mức hỗ trợ tối đa 30%, nhưng không quá 300 triệu đồng/mô hình.", "demonstration-model 30 300000000 model dòng 1")]
    [InlineData("Chi hỗ trợ thành lập doanh nghiệp không quá 10 triệu đồng/doanh nghiệp.", "enterprise-setup none 10000000 enterprise dòng 1")]
    [InlineData("Nhân rộng mô hình: tối đa 30% chi phí nhưng không quá 100 triệu đồng/mô hình.", "model-replication 30 100000000 model dòng 1")]
    [InlineData("Ứng dụng máy móc tiên tiến: tối đa 50% chi phí nhưng không quá 300 triệu đồng/cơ sở.", "machinery 50 300000000 establishment dòng 1")]
    [InlineData("Ứng dụng máy móc tiên tiến: không quá 100 triệu đồng/cơ sở.", "machinery unknown 100000000 establishment dòng 1")]
    [InlineData(
        "Hình thành cụm liên kết doanh nghiệp công nghiệp: tối đa 75 triệu đồng/cụm liên kết.",
        "linkage-cluster unknown 75000000 linkage-cluster dòng 1"
    )]
    [InlineData(
        "Lập quy hoạch chi tiết cụm công nghiệp: mức hỗ trợ tối đa 50% chi phí nhưng không quá 400 triệu đồng/cụm, do ngân sách cấp huyện chi.",
        "cluster-plan 50 400000000 cluster district dòng 1"
    )]
    [InlineData("Tổ chức bình chọn cấp tỉnh: không quá 100.000.000 đồng/lần.", "vote-province none 100000000 time dòng 1")]
    public void Sentences_of_provinces_are_drafted_as_they_stand(string sentence, string level)
    {
        var draft = ScheduleDraft.Of(sentence, "Đà Nẵng");
        var schedule = Schedule(draft);
        var own = schedule.TryGetProperty("extraItems", out var extra) ? extra.EnumerateArray() : [];
        Assert.Equal([level], schedule.GetProperty("levels").EnumerateArray().Concat(own).Select(Line));
        Assert.Empty(draft.Unplaced);
        Validates(draft);
    }

    [Theory]
    [InlineData("Sửa đổi 14 nội dung tại khoản 2 Điều 6, có mức chi bằng với mức chi quy định tại Thông tư số 28/2018/TT-BTC.")]
    [InlineData("Tăng từ 150 triệu đồng/cơ sở lên 300 triệu đồng/cơ sở đối với ứng dụng máy móc.")]
    [InlineData("16 dự án hỗ trợ có thu hồi từ 3 đến 5 năm, định mức mỗi dự án từ 300 đến 500 triệu đồng.")]
    public void Sentences_of_provinces_that_name_no_item_or_change_a_level_are_listed(string sentence)
    {
        var draft = ScheduleDraft.Of(sentence, "Bắc Giang");
        Assert.Empty(Schedule(draft).GetProperty("levels").EnumerateArray());
        Assert.Single(draft.Unplaced.AsEnumerable());
    }

    [Fact]
    public void A_clause_that_names_the_payer_names_it_for_its_points()
    {
        var draft = ScheduleDraft.Of(
            """
            Điều 5. Mức hỗ trợ
            1. Ngân sách tỉnh:
            a) Mô hình trình diễn kỹ thuật: tối đa 30% chi phí nhưng không quá 400 triệu đồng/mô hình.
            2. Ngân sách cấp huyện:
            a) Nhân rộng mô hình: không quá 80 triệu đồng/mô hình;
            b) Lập quy hoạch chi tiết cụm công nghiệp: tối đa 50% chi phí nhưng không quá 400 triệu đồng/cụm.
            3. Ứng dụng máy móc tiên tiến: tối đa 50% chi phí nhưng không quá 160 triệu đồng/cơ sở.
            """,
            "Quảng Nam"
        );
        Assert.Equal(
            [
                "demonstration-model 30 400000000 model province dòng 3",
                "model-replication none 80000000 model district dòng 5",
                "cluster-plan 50 400000000 cluster district dòng 6",
                "machinery 50 160000000 establishment dòng 7",
            ],
            Schedule(draft).GetProperty("levels").EnumerateArray().Select(Line)
        );
        Validates(draft);
    }

    [Fact]
    public void Tiers_of_registered_capital_are_levels_with_their_bounds()
    {
        var draft = ScheduleDraft.Of(
            "Thành lập doanh nghiệp có vốn điều lệ trên 20 tỷ đồng: mức hỗ trợ 10 triệu đồng/doanh nghiệp; từ 10 đến 20 tỷ đồng: mức hỗ trợ 05 triệu đồng/doanh nghiệp; dưới 10 tỷ đồng: mức hỗ trợ 2 triệu đồng/doanh nghiệp.",
            "Đồng Tháp"
        );
        Assert.Equal(
            [
                "enterprise-setup none 10000000 enterprise [{\"fact\":\"registered-capital\",\"above\":20000000000}] dòng 1",
                "enterprise-setup none 5000000 enterprise [{\"fact\":\"registered-capital\",\"atLeast\":10000000000,\"atMost\":20000000000}] dòng 1",
                "enterprise-setup none 2000000 enterprise [{\"fact\":\"registered-capital\",\"below\":10000000000}] dòng 1",
            ],
            Schedule(draft).GetProperty("levels").EnumerateArray().Select(Line)
        );
        Assert.Empty(draft.Unplaced);
        Validates(draft);
    }

    [Fact]
    public void A_second_level_of_an_item_is_not_placed()
    {
        var draft = ScheduleDraft.Of("a) Trang bị máy móc: 50% chi phí;\nb) Trang bị máy móc: 40% chi phí.", "An Giang");
        Assert.Equal(2, Assert.Single(draft.Unplaced.AsEnumerable()).Line);
        Validates(draft);
    }
}
