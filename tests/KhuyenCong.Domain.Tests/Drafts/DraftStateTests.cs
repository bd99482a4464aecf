namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>A draft held against itself, the calendar and the state of the law: each finding where it stands, and the other side of each bound.</summary>
public class DraftStateTests
{
    [Theory]
    [InlineData("Ngày 30/2/2016.", "1:6 fault impossible-date [30/2/2016] There is no such day.")]
    [InlineData("Ngày 29/2/2016, 1/1/2016, 31.12.2016 và 30-4-2016.", "")]
    [InlineData("Ngày 0/1/2016.", "1:6 fault impossible-date [0/1/2016] There is no such day.")]
    [InlineData("Ngày 1/0/2016.", "1:6 fault impossible-date [1/0/2016] There is no such day.")]
    [InlineData("Ngày 1/13/2016.", "1:6 fault impossible-date [1/13/2016] There is no such day.")]
    [InlineData("Ngày 32/12/2016.", "1:6 fault impossible-date [32/12/2016] There is no such day.")]
    [InlineData("Ngày 29/2 và ngày 30/4.", "")]
    [InlineData("Ngày 31/4.", "1:1 fault impossible-date [Ngày 31/4] There is no such day.")]
    [InlineData("Báo cáo tháng 12 năm 2016.", "")]
    [InlineData("Báo cáo tháng 13 năm 2016.", "1:9 fault impossible-date [tháng 13 năm 2016] There is no such day.")]
    [InlineData("Ngày 31 tháng 6 hằng năm.", "1:1 fault impossible-date [Ngày 31 tháng 6] There is no such day.")]
    [InlineData("Ngày 30 tháng 6 năm 1901.", "")]
    [InlineData("Ngày 30 tháng 6 năm 1900.", "1:1 fault impossible-date [Ngày 30 tháng 6 năm 1900] There is no such day.")]
    [InlineData("Ngày 30 tháng 6 năm 9998.", "1:1 fault impossible-date [Ngày 30 tháng 6 năm 9998] There is no such day.")]
    public void A_day_that_is_in_no_calendar_is_told(string text, string said) => Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Theory]
    [InlineData(
        "Hà Nội, ngày 05 tháng 6 năm 2016\nThông tư này có hiệu lực từ ngày 04 tháng 6 năm 2016.",
        "2:29 fault starts-before-signing [ngày 04 tháng 6 năm 2016] The first day in force lies before the signing on 2016-06-05."
    )]
    [InlineData("Hà Nội, ngày 05 tháng 6 năm 2016\nThông tư này có hiệu lực từ ngày 05 tháng 6 năm 2016.", "")]
    [InlineData("Căn cứ Nghị định, ngày 05 tháng 6 năm 2016\nThông tư này có hiệu lực từ ngày 04 tháng 6 năm 2016.", "")]
    [InlineData(
        "Nghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 10 tháng 7 năm 2016 và có hiệu lực từ ngày 09 tháng 7 năm 2016.",
        "1:97 fault starts-before-signing [ngày 09 tháng 7 năm 2016] The first day in force lies before the signing on 2016-07-10."
    )]
    [InlineData("Nghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 10 tháng 7 năm 2016 và có hiệu lực từ ngày 20 tháng 7 năm 2016.", "")]
    public void A_draft_does_not_start_before_it_is_signed(string text, string said) => Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Theory]
    [InlineData("Điều 1. Một\n1. A.\n3. C.\n4. D.", "3:1 fault number-skipped [3. C.] Clause 2 is missing.")]
    [InlineData("Điều 1. Một\n1. A.\n5. C.\n6. D.", "3:1 fault number-skipped [5. C.] Clause 2, 3, 4 is missing.")]
    [InlineData("Điều 1. Một\n1. A.\n3. C.\n3. C.\n4. D.", "3:1 fault number-skipped [3. C.] Clause 2 is missing.")]
    [InlineData(
        "Điều 1. Một\n1. A.\n3. C.\n2. B.\n4. D.",
        "3:1 fault number-skipped [3. C.] Clause 2 is missing.|4:1 fault number-order [2. B.] Clause 2 is out of order."
    )]
    [InlineData("Điều 1. Một\n1. A.\n1. B.\n3. C.", "3:1 fault number-twice [1. B.] There are two of clause 1.")]
    [InlineData("Điều 1. Một\n1. A.\n1. B.\n2. C.", "3:1 fault number-twice [1. B.] There are two of clause 1.")]
    [InlineData("Điều 2. Một\n1. A.\nĐiều 1. Hai", "3:1 fault number-order [Điều 1. Hai] Article 1 is out of order.")]
    [InlineData("Điều 2. Một\nĐiều 3. Hai\nĐiều 3a. Ba\nĐiều 4. Bốn", "")]
    [InlineData("Điều 1. Một\na) A;\nd) D.", "3:1 fault number-skipped [d) D.] Point b, c is missing.")]
    [InlineData("Điều 1. Một\nd) D.", "2:1 fault number-skipped [d) D.] Point a, b, c is missing.")]
    [InlineData("2. Hai.\n3. Ba.", "")]
    [InlineData("c) Hai.\nd) Ba.", "")]
    [InlineData("1. Một\na) A;\nb) B.\n2. Hai\na) A;\nb) B.", "")]
    [InlineData("Chương I\n1. Một\nChương II\n1. Một", "")]
    [InlineData("Điều 1. Một\na) A;\nw) W;\nb) B.", "")]
    public void Numbers_of_articles_clauses_and_points_follow_each_other(string text, string said) => Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Theory]
    [InlineData(
        "Điều 1. Một\n1. Hai\na) Ba theo điểm c khoản này;\nb) Bốn theo điểm a khoản này.",
        "3:12 fault point-missing [điểm c khoản này] The draft has no point c in this clause."
    )]
    [InlineData(
        "Điều 1. Một\n1. Theo điểm đ khoản 2 Điều này.\n2. Hai\na) Ba;\nb) Bốn.",
        "2:9 fault point-missing [điểm đ khoản 2 Điều này] The draft has no point đ in this clause."
    )]
    [InlineData("Điều 1. Một\n1. Theo khoản 3 Điều này.\n2. Hai.", "2:9 fault clause-missing [khoản 3 Điều này] The draft has no clause 3 in this article.")]
    [InlineData("Điều 1. Một\n1. Theo khoản 02 Điều này.\n2. Hai.", "")]
    [InlineData("Điều 1. Một\nTheo khoản 2 Điều này.", "")]
    [InlineData(
        "Điều 1. Một\n1. Hai.\nĐiều 2. Theo khoản 4 Điều 1 của Thông tư này và Điều 3, 4 của Thông tư này.",
        "3:14 fault clause-missing [khoản 4 Điều 1 của Thông tư này] The draft has no clause 4 in this article.|3:49 fault article-missing [Điều 3, 4 của Thông tư này] The draft has no Article 3; its last is Article 2.|3:49 fault article-missing [Điều 3, 4 của Thông tư này] The draft has no Article 4; its last is Article 2."
    )]
    [InlineData(
        "Điều 3. Một\nTheo Điều 2 của Quy định này.",
        "2:6 undetermined article-missing [Điều 2 của Quy định này] The part of the text that was given has no Article 2."
    )]
    [InlineData(
        "Điều 1. Một\nTheo Điều 0 của Quy định này.",
        "2:6 fault article-missing [Điều 0 của Quy định này] The draft has no Article 0; its last is Article 1."
    )]
    [InlineData("Theo Điều 2 của Quy định này.\nĐiều 1. Một", "")]
    [InlineData("Điều 1. Một\n1. A.\nĐiều 2. Hai\nTheo khoản 3 Điều này.", "")]
    [InlineData("Điều 1. Một\n1. A theo điểm b khoản 2 Điều này.\na) Một;\n2. B.", "")]
    public void What_a_draft_says_of_its_own_parts_is_there(string text, string said) => Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Theory]
    [InlineData(
        "Điều 1. Một\nBãi bỏ Thông tư số 999/2015/TT-BCT.",
        "2:8 undetermined repeal-unknown [Thông tư số 999/2015/TT-BCT] This instrument is not held by the library; check the text itself."
    )]
    [InlineData("Điều 1. Một\nTheo Thông tư số 999/2015/TT-BCT.", "")]
    [InlineData(
        "Điều 1. Phạm vi\n(Thông tư số 36/2013/TT-BCT)\nThông tư này có hiệu lực từ ngày 11/02/2014.",
        "3:34 fault first-day [11/02/2014] Circular 36/2013/TT-BCT is in force from 2014-02-10."
    )]
    [InlineData("Điều 1. Phạm vi\n(Thông tư số 36/2013/TT-BCT)\nThông tư này có hiệu lực từ ngày 10/02/2014.", "")]
    [InlineData("(Thông tư số 36/2013/TT-BCT)\nThông tư này có hiệu lực từ ngày 11/02/2014.", "")]
    [InlineData("1. Phạm vi\n(Thông tư số 36/2013/TT-BCT)\nThông tư này có hiệu lực từ ngày 11/02/2014.", "")]
    [InlineData("Điều 1. Phạm vi\nXem (Thông tư số 36/2013/TT-BCT)\nThông tư này có hiệu lực từ ngày 11/02/2014.", "")]
    public void What_a_draft_says_of_other_texts_is_so(string text, string said) => Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Theory]
    [InlineData("Tạm ứng lần một 70% đối với đề án hội thảo.", "1:17 agrees advance-ratio [70%]")]
    [InlineData("Tạm ứng lần một 60% đối với đề án hội thảo.", "1:17 differs advance-ratio [60%]")]
    [InlineData("Tạm ứng 50% kinh phí.", "1:9 undetermined advance-ratio [50%] The ratio of an advance is that of the kind of project; ask assess-advance.")]
    [InlineData(
        "Tạm ứng 999999% kinh phí.",
        "1:9 undetermined advance-ratio [999999%] The ratio of an advance is that of the kind of project; ask assess-advance."
    )]
    [InlineData(
        "Tạm ứng lần một 50% kinh phí hỗ trợ đối với đề án ứng dụng máy móc, hạ tầng cụm công nghiệp.",
        "1:17 undetermined advance-ratio [50%] The ratio of an advance is that of the kind of project; ask assess-advance."
    )]
    [InlineData(
        "Phần còn lại tạm ứng 70% sau khi nghiệm thu đối với đề án hạ tầng cụm công nghiệp.",
        "1:22 undetermined advance-ratio [70%] The ratio of an advance is that of the kind of project; ask assess-advance."
    )]
    [InlineData("Tạm ứng khi đạt trên 50% khối lượng công việc.", "1:22 agrees advance-progress [50%]")]
    [InlineData("Tạm ứng khi đạt trên 40% khối lượng công việc.", "1:22 differs advance-progress [40%]")]
    [InlineData("Tạm ứng khi đạt hơn 50% khối lượng công việc.", "1:21 agrees advance-progress [50%]")]
    [InlineData("Tạm ứng khi vượt 50% khối lượng công việc.", "1:18 agrees advance-progress [50%]")]
    [InlineData("Tạm ứng khi đạt 50% khối lượng công việc.", "1:17 differs advance-progress [50%]")]
    [InlineData("Tạm ứng khi đạt trên 70% tổng vốn đầu tư.", "1:22 agrees advance-progress [70%]")]
    [InlineData("Tạm ứng khi đạt trên 50% tổng vốn đầu tư.", "1:22 differs advance-progress [50%]")]
    [InlineData(
        "Đề án hội thảo được tạm ứng khi đạt trên 50% khối lượng công việc.",
        "1:42 undetermined advance-progress [50%] The progress that is needed is that of the kind of project."
    )]
    [InlineData(
        "Đề án máy móc, hạ tầng cụm công nghiệp được tạm ứng khi đạt trên 50% khối lượng.",
        "1:66 undetermined advance-progress [50%] The progress that is needed is that of the kind of project."
    )]
    public void TT36_2013_article_13_ratio_and_progress_are_those_of_the_kind_of_project(string text, string said) =>
        Assert.Equal(said, string.Join("|", Said.Of(text)));

    [Fact]
    public void TT46_2012_article_8_clause_3_point_b_the_progress_before_an_advance_of_local_money_is_the_provinces() =>
        Assert.Equal(
            "1:22 undetermined advance-progress [50%] The procedure of local industrial promotion is laid down by the provincial People's Committee.",
            string.Join("|", Said.Of("Tạm ứng khi đạt trên 50% khối lượng công việc.", isLocal: true))
        );
}
