namespace KhuyenCong.Sheets.Tests;

public class HeadingTests
{
    private static string Taken(string text)
    {
        using var file = Given.Open(text);
        return string.Join(' ', file.Tables[0].Columns.Select(c => c.Code ?? "-"));
    }

    [Theory]
    [InlineData(
        "STT;Tên đề án;Đơn vị thụ hưởng;Địa điểm;Nguồn kinh phí;Tổng kinh phí;KP hỗ trợ;Đối ứng;Năm",
        "ordinal title beneficiary district source total_cost_vnd support_vnd counterpart_vnd year"
    )]
    [InlineData(
        "TT;TEN DE AN;DOI TUONG THU HUONG;DIA BAN;NGUON VON;TONG KP;KINH PHI HO TRO;VON DOI UNG;NAM THUC HIEN",
        "ordinal title beneficiary district source total_cost_vnd support_vnd counterpart_vnd year"
    )]
    [InlineData(
        "S.T.T;Nội dung hỗ trợ;Cơ sở CNNT;Nguồn;Tổng mức đầu tư (triệu đồng);Mức hỗ trợ (triệu đồng);Ghi chú",
        "ordinal item beneficiary source total_cost_vnd support_vnd note"
    )]
    [InlineData(
        "STT;Tên đề án;ĐVTH;Nguồn KP;Tổng chi phí (tr.đ);Kinh phí khuyến công hỗ trợ (tr.đ);Mã số thuế;Số QĐ",
        "ordinal title beneficiary source total_cost_vnd support_vnd beneficiary_id -"
    )]
    [InlineData("STT;Tên đề án/ Đơn vị thụ hưởng;Đơn vị thụ hưởng;Nguồn kinh phí;Tổng kinh phí thực hiện", "ordinal title beneficiary source total_cost_vnd")]
    [InlineData("STT;Đơn vị/Địa điểm;Tên đề án;Nguồn", "ordinal beneficiary title source")]
    [InlineData("STT;Nội dung đề án;Đơn vị thụ hưởng;Tổng;KC hỗ trợ;Đối ứng", "ordinal item beneficiary total_cost_vnd support_vnd counterpart_vnd")]
    [InlineData("TT;Tên ĐA;ĐVTH;Nguồn KP;TKP (trđ);KPHT (trđ);Ngày PD", "ordinal title beneficiary source total_cost_vnd support_vnd as_of")]
    [InlineData("case;as_of;source;item;cost;units;requested", "case as_of source item total_cost_vnd establishments support_vnd")]
    [InlineData("STT;Tên đề án;Nguồn;Tổng kinh phí đối ứng;Kinh phí hỗ trợ từ NSNN", "ordinal title source counterpart_vnd support_vnd")]
    public void Headings_are_known_in_the_ways_departments_write_them(string heading, string codes) => Assert.Equal(codes, Taken(heading + "\n"));

    [Fact]
    public void Title_rows_numbers_units_and_a_heading_again_are_passed_over_with_the_reason()
    {
        var rows = Given.RowsOf(
            """
            SỞ CÔNG THƯƠNG TỈNH X;;;;;
            DANH MỤC ĐỀ ÁN NĂM 2022;;;;;
            ;;;;ĐVT: triệu đồng;
            STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Tổng kinh phí;KP hỗ trợ
            (1);(2);(3);(4);(5);(6)
            1;Ứng dụng máy móc thiết bị;Cơ sở A;KCQG;700;300
            ;;;;;
            STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Tổng kinh phí;KP hỗ trợ
            2;Ứng dụng máy móc thiết bị;Cơ sở B;KCĐP;500,5;200
            ;Tổng cộng;;;1.200,5;500
            ;;;Người lập biểu;;
            """.ReplaceLineEndings("\n")
        );
        Assert.Equal(
            [
                "dòng phía trên tiêu đề cột",
                "dòng phía trên tiêu đề cột",
                "dòng phía trên tiêu đề cột",
                "dòng tiêu đề cột",
                "dòng đánh số cột",
                "1|2022|national|machinery||700000000|300000000",
                "dòng trống",
                "dòng tiêu đề cột lặp lại",
                "2|2022|local|machinery||500500000|200000000",
                "dòng tổng",
                "dòng mục hoặc ghi chú",
            ],
            rows.Select(r => r.Status == RowStatus.Read ? Given.Fields(r) : r.Reason!.Vietnamese)
        );
        Assert.Equal(["chỉ biết năm 2022"], rows[5].Notes.Select(n => n.Vietnamese));
    }

    [Fact]
    public void What_stands_in_a_column_that_is_not_understood_hides_no_section()
    {
        var rows = Given.RowsOf(
            "STT;Tên đề án;Mã nội bộ;Năm;KP hỗ trợ (tr.đ)\nI. KHUYẾN CÔNG QUỐC GIA;;999;;30\n1;Tư vấn;7;2022;30\nII. KHUYẾN CÔNG ĐỊA PHƯƠNG;;999;;20\n1;Tư vấn;8;2022;20\n"
        );
        Assert.Equal(["national", "local"], rows.Where(r => r.Status == RowStatus.Read).Select(r => r["source"]));
        Assert.DoesNotContain(rows, r => r.Status == RowStatus.Refused);
    }

    [Fact]
    public void The_decision_at_the_head_of_a_sheet_dates_its_rows()
    {
        const string Text =
            "DANH MỤC NĂM 2022\n(Kèm theo Quyết định số 123/QĐ-SCT ngày 15/02/2022)\nTên đề án;Cơ sở CNNT;Nguồn;KP hỗ trợ (triệu đồng)\nTư vấn;A;KCQG;30\n";
        using var file = Given.Open(Text);
        Assert.Equal("2022-02-15", file.Rows().Last()["as_of"]);
        Assert.Equal(["ngày áp dụng của các dòng: 15/02/2022, lấy từ phần đầu hoặc tên trang tính"], file.Tables[0].Notes.Select(n => n.Vietnamese));
    }

    [Fact]
    public void Section_rows_give_the_source_to_the_rows_below()
    {
        var read = Given.ReadOf(
            """
            STT;Tên đề án;Đơn vị thụ hưởng;Năm;Tổng kinh phí (triệu đồng);KP hỗ trợ (triệu đồng)
            A;KHUYẾN CÔNG QUỐC GIA;;;1.200;500
            I;Hỗ trợ ứng dụng máy móc thiết bị;;;;
            1;Hỗ trợ máy móc thiết bị sản xuất gạch;Cơ sở A;2022;700;300
            II;Bình chọn sản phẩm;;;;
            2;Thuê tư vấn;Cơ sở B;2022;500;200
            B;KHUYẾN CÔNG ĐỊA PHƯƠNG;;;300;100
            1;Máy móc thiết bị;Cơ sở C;2022;300;100
            """.ReplaceLineEndings("\n")
        );
        Assert.Equal(["national machinery", "national consultancy", "local machinery"], read.Select(r => $"{r["source"]} {r["item"]}"));
        var one = Given.RowsOf(
            "STT;Tên đề án;Đơn vị;Năm;KP hỗ trợ (tr.đ)\nI. Khuyến công quốc gia;;;;\n1;Tư vấn;A;2022;30\nII. Nguồn khác;;;;\n2;Tư vấn;B;2022;30\n"
        );
        Assert.Equal("dòng mục: các dòng dưới thuộc khuyến công quốc gia", one[1].Reason!.Vietnamese);
        Assert.Equal("national", one[2]["source"]);
        Assert.Equal(RowStatus.Refused, one[4].Status);
        Assert.Equal("nguồn kinh phí: chưa có; cần nguồn kinh phí", one[4].Explain(KhuyenCong.Domain.Language.Vietnamese));
    }

    [Fact]
    public void A_heading_of_two_lines_is_read_as_one()
    {
        using var file = Given.Open(
            """
            STT;Tên đề án;Đơn vị thụ hưởng;Năm;Kinh phí (triệu đồng);;;
            ;;;;Tổng số;KCQG;KCĐP;Đối ứng
            1;Ứng dụng máy móc thiết bị;Cơ sở A;2022;700;300;;400
            2;Ứng dụng máy móc thiết bị;Cơ sở B;2022;500;;200;300
            3;Ứng dụng máy móc thiết bị;Cơ sở C;2022;500;100;100;300
            """.ReplaceLineEndings("\n")
        );
        Assert.Equal(
            "ordinal title beneficiary year total_cost_vnd central_vnd from_province_vnd counterpart_vnd",
            string.Join(' ', file.Tables[0].Columns.Select(c => c.Code))
        );
        Assert.Equal(["triệu đồng"], file.Tables[0].Columns.Where(c => c.Unit is not null).Select(c => c.Unit!.Vietnamese).Distinct());
        var read = file.Rows().Where(r => r.Status == RowStatus.Read).ToList();
        Assert.Equal(["national 300000000", "local 200000000", "mixed 200000000"], read.Select(r => $"{r["source"]} {r["support_vnd"]}"));
    }

    [Fact]
    public void A_column_twice_is_refused_with_both_places()
    {
        var twice = Assert.Throws<SheetException>(() => Given.RowsOf("Tên đề án;Nguồn;KP hỗ trợ;Mức hỗ trợ\nTư vấn;KCQG;1;2\n"));
        Assert.Contains("C1 'KP hỗ trợ' và D1 'Mức hỗ trợ'", twice.Problem.Vietnamese);
        var byCode = Assert.Throws<SheetException>(() => Given.Rows(Given.Path("field", "f13-duplicate-column.csv")));
        Assert.Contains("F1 'support_vnd' và H1 'support_vnd'", byCode.Problem.Vietnamese);
    }

    [Theory]
    [InlineData("case,as_of,source,item,case\n", true)] // two ids
    [InlineData("case,as_of,source,item,note,note\n", true)] // two columns of a program
    [InlineData("Mã đề án;Mã số đề án;Tên đề án;Nguồn;Năm\n", true)]
    [InlineData("Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Đơn vị thụ hưởng\n", true)]
    [InlineData("Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Đơn vị phối hợp\n", false)]
    [InlineData("Tên đề án;Địa điểm;Nguồn;Năm;Địa chỉ\n", false)] // the first of two texts is taken, the other shown as not used
    public void A_column_of_texts_twice_is_refused_where_one_of_them_would_be_lost(string heading, bool isRefused)
    {
        if (isRefused)
            Assert.Contains("hai cột cùng được hiểu là", Assert.Throws<SheetException>(() => Given.RowsOf(heading)).Problem.Vietnamese);
        else
            Assert.Single(Given.RowsOf(heading));
    }

    [Fact]
    public void A_second_table_in_a_sheet_is_read_by_its_own_heading()
    {
        var rows = Given.RowsOf(
            """
            STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (triệu đồng);Đối ứng (triệu đồng)
            1;Tư vấn;A;KCQG;2022;30;70
            STT;Tên đề án;Đơn vị;Nguồn;Đối ứng (đồng);KP hỗ trợ (đồng);Năm
            1;Tư vấn;B;KCQG;60.000.000;40.000.000;2022
            STT;Tên đề án;Đơn vị;Nguồn;Đối ứng (đồng);KP hỗ trợ (đồng);Năm
            2;Tư vấn;C;KCQG;50.000.000;20.000.000;2022
            """.ReplaceLineEndings("\n")
        );
        Assert.Equal(
            ["30000000 70000000", "40000000 60000000", "20000000 50000000"],
            rows.Where(r => r.Status == RowStatus.Read).Select(r => $"{r["support_vnd"]} {r["counterpart_vnd"]}")
        );
        Assert.Equal(
            ["dòng tiêu đề cột", "dòng tiêu đề cột", "dòng tiêu đề cột lặp lại"],
            rows.Where(r => r.Reason is not null).Select(r => r.Reason!.Vietnamese)
        );
        var twice = "STT;Tên đề án;Nguồn;Năm;KP hỗ trợ\n1;Tư vấn;KCQG;2022;30 triệu\nSTT;Tên đề án;Nguồn;Năm;KP hỗ trợ;Mức hỗ trợ\n";
        Assert.Contains("E3 'KP hỗ trợ' và F3 'Mức hỗ trợ'", Assert.Throws<SheetException>(() => Given.RowsOf(twice)).Problem.Vietnamese);
    }

    [Fact]
    public void A_heading_of_two_lines_that_stands_again_on_the_next_page_is_passed_over()
    {
        var rows = Given.RowsOf(
            """
            STT;Tên đề án;Đơn vị thụ hưởng;Năm;Kinh phí (triệu đồng);;
            ;;;;Tổng số;KCQG;Đối ứng
            1;Tư vấn;A;2022;700;300;400
            STT;Tên đề án;Đơn vị thụ hưởng;Năm;Kinh phí (triệu đồng);;
            ;;;;Tổng số;KCQG;Đối ứng
            2;Tư vấn;B;2022;500;200;300
            """.ReplaceLineEndings("\n")
        );
        Assert.Equal([1, 2, 4, 5], rows.Where(r => r.Status == RowStatus.PassedOver).Select(r => r.Number));
        Assert.Equal(["300000000", "200000000"], rows.Where(r => r.Status == RowStatus.Read).Select(r => r["support_vnd"]));
    }

    [Theory]
    [InlineData("Tổng cộng")]
    [InlineData("TỔNG SỐ:")]
    [InlineData("Cộng (I)")]
    [InlineData("Cộng I + II")]
    [InlineData("Cộng nguồn khuyến công quốc gia")]
    [InlineData("Tổng cộng: 2 đề án")]
    [InlineData("Lũy kế từ đầu năm")]
    [InlineData("Total")]
    [InlineData("Cộng trang")]
    [InlineData("Cộng trang 2")]
    [InlineData("Mang sang")]
    [InlineData("Cộng mang sang trang sau")]
    public void Totals_are_passed_over(string text)
    {
        var rows = Given.RowsOf($"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Tư vấn;A;KCQG;2022;30\n;{text};;;;30\n");
        Assert.Equal("dòng tổng", rows[2].Reason?.Vietnamese);
    }

    [Fact]
    public void A_sheet_without_its_columns_says_what_it_has_and_what_it_lacks()
    {
        var none = Assert.Throws<SheetException>(() => Given.RowsOf("a;b;c\n1;2;3\n"));
        Assert.Contains("Không thấy dòng tiêu đề", none.Problem.Vietnamese);
        Assert.Contains("Dòng 1 ghi: a | b | c.", none.Problem.Vietnamese);
        var lacking = Assert.Throws<SheetException>(() => Given.RowsOf("case,source,item\na,national,machinery\n"));
        Assert.Contains("thiếu cột: ngày áp dụng (as_of)", lacking.Problem.Vietnamese);
        Assert.Contains("Headings seen: case | source | item.", lacking.Problem.English);
    }

    [Fact]
    public void A_column_map_says_what_headings_mean_and_is_saved_to_be_corrected()
    {
        const string Text = "STT;Việc;Ai;Từ đâu;Bao nhiêu (triệu đồng);Năm;KP hỗ trợ\n1;Tư vấn;A;KCQG;30;2022;\n";
        var map = ColumnMap.Parse(
            """{ "việc": "title", "AI": "beneficiary", "Từ đâu": "source", "Bao nhiêu (triệu đồng)": "support_vnd", "KP hỗ trợ": "" }""",
            Given.Portfolio
        );
        using var file = Given.Open(Text, options: new TableOptions { Map = map });
        Assert.Equal("1|2022|national|consultancy|||30000000", Given.Fields(file.Rows().Last()));
        var saved = ColumnMap.Save(file.Tables[0].Columns);
        Assert.Contains("\"Bao nhiêu (triệu đồng)\": \"support_vnd\"", saved);
        using var again = Given.Open(Text, options: new TableOptions { Map = ColumnMap.Parse(saved, Given.Portfolio) });
        Assert.Equal(file.Tables[0].Columns, again.Tables[0].Columns);
        Assert.Contains("'nothing'", Assert.Throws<SheetException>(() => ColumnMap.Parse("""{"a":"nothing"}""", Given.Portfolio)).Problem.English);
        foreach (var json in new[] { "", "[]", "{", "{\"a\":1}", "{\"a\":\"case\",\"a\":\"item\"}" })
            Assert.Throws<SheetException>(() => ColumnMap.Parse(json, Given.Portfolio));
    }

    [Fact]
    public void A_table_of_another_kind_is_not_taken_for_one()
    {
        var data = Given.RowsOf("Tên đề án;Nguồn;Năm\nI;KCQG;2022\nTư vấn;KCQG;2022\n");
        Assert.Equal(RowStatus.Read, data[2].Status);
        Assert.Throws<SheetException>(() => Given.RowsOf("Tên đề án\nTư vấn\n"));
    }
}
